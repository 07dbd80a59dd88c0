import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { spawnSync } from "node:child_process";

/** A member of staff who can sign in. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/**
 * Makes a staff account on the platform that the journeys share, as whoever runs
 * it does. @throws Error with what the command printed
 */
export function makeAccount(
  name: string,
  role: "analyst" | "administrator" | "data-entry",
): Account {
  const account = {
    email: `${name}@example.org`,
    password: "a long enough password",
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "lib/commands/staff.ts",
      "add",
      account.email,
      "--role",
      role,
      "--password",
      account.password,
    ],
    {
      encoding: "utf8",
      env: { ...process.env, DATA_DIR: process.env["TEST_DATA_DIR"] },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return account;
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel("Email address").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/staff");
}

/** The exported row of a response, by the names of its columns. */
export async function exportedRow(
  page: Page,
  reference: string,
): Promise<Readonly<Record<string, string>>> {
  const file = await page.request.get("/download/responses.csv");
  expect(file.status()).toBe(200);
  const rows: Record<string, string>[] = parse(await file.text(), {
    bom: true,
    columns: true,
  });
  const row = rows.find((candidate) => candidate["reference"] === reference);
  if (!row) throw new Error(`${reference} is not in the export`);
  return row;
}
