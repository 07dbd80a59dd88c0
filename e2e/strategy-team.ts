import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { type Platform, sharedPlatform } from "./platform.ts";

/** A member of staff who can sign in. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/**
 * Makes a staff account, as whoever runs the platform does: on the one that the
 * journeys share, unless it is another. @throws Error with what the command printed
 */
export function makeAccount(
  name: string,
  role: "analyst" | "administrator" | "data-entry",
  platform: Pick<Platform, "command"> = sharedPlatform(),
): Account {
  const account = {
    email: `${name}@example.org`,
    password: "a long enough password",
  };
  platform.command(
    ...(["staff", "add", account.email] as const),
    ...(["--role", role, "--password", account.password] as const),
  );
  return account;
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel("Email address").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/staff");
}

/** A response as it is exported, by the names of its columns. */
export type ExportedRow = Readonly<Record<string, string>>;

/** All that is exported, a row a response. */
export async function exportedRows(
  page: Page,
): Promise<readonly ExportedRow[]> {
  const file = await page.request.get("/download/responses.csv");
  expect(file.status()).toBe(200);
  return parse(await file.text(), { bom: true, columns: true });
}

/** The exported row of a response. @throws Error where there is none */
export async function exportedRow(
  page: Page,
  reference: string,
): Promise<ExportedRow> {
  const rows = await exportedRows(page);
  const row = rows.find((candidate) => candidate["reference"] === reference);
  if (!row) throw new Error(`${reference} is not in the export`);
  return row;
}

/** Adds a theme by the form of a topic's page, which is open. */
export async function addTheme(page: Page, name: string): Promise<void> {
  const form = page.getByText("Add a theme", { exact: true });
  if (!(await page.getByLabel("Name", { exact: true }).isVisible()))
    await form.click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("What belongs in it").fill("Whoever says so");
  await page.getByRole("button", { name: "Add theme" }).click();
}
