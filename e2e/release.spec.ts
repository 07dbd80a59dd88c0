import { expect, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { type Account, signIn } from "./strategy-team.ts";
import { newVisitor } from "./visitor.ts";

const account: Account = {
  email: "administrator@example.org",
  password: "a long enough password",
};
const reason = "The braille files come from a printer on Friday.";

let platform: Platform;
test.beforeAll(async () => {
  const day = 86_400_000;
  const at = (offset: number) => new Date(Date.now() + offset).toISOString();
  platform = await startPlatform({
    environment: {
      CONSULTATION_OPENS: at(-day),
      CONSULTATION_CLOSES: at(day),
    },
  });
  platform.command(
    "staff",
    "add",
    account.email,
    "--role",
    "administrator",
    "--password",
    account.password,
  );
});
test.afterAll(() => platform.stop());

const phase = async () =>
  (await (await fetch(`${platform.url}/api/health`)).json()) as unknown;

test("a consultation opens when an administrator opens it, and is not taken for open before", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: platform.url });
  const page = await context.newPage();

  await test.step("nobody can answer yet", async () => {
    expect(await phase()).toEqual({ ok: true, phase: "delayed" });
    await page.goto("/");
    await expect(
      page.getByText("You cannot give your views yet."),
    ).toBeVisible();
    await page.goto("/questionnaire");
    await expect(
      page.getByRole("heading", { name: "You cannot answer yet" }),
    ).toBeVisible();
    expect(() => platform.command("gate")).toThrow("still to do");
    expect(() =>
      platform.command("gate", "open", "--by", account.email),
    ).toThrow("The gate is red");
  });

  await signIn(page, account);
  await test.step("somebody signs that they read the summary", async () => {
    await page.getByRole("link", { name: "Release" }).click();
    await page.getByRole("link", { name: "Summary of the draft" }).click();
    await page.getByLabel("Name of the person who read it").fill("A. Reader");
    await page.getByRole("button", { name: "Sign that it was read" }).click();
    await expect(page.getByText("Your sign-off is recorded.")).toBeFocused();
    await expect(
      page.getByText(/^Read by A\. Reader\. Signed by/),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("what is red opens for a reason only", async () => {
    await page.goto("/staff/release");
    await expect(
      page.getByText("no administrator has opened it yet"),
    ).toBeVisible();
    await expect(
      page.getByText("Nobody has opened the consultation."),
    ).toBeVisible();
    const why = page.getByLabel("Why it opens all the same");
    await why.fill("Because.");
    await page.getByRole("button", { name: "Open all the same" }).click();
    await expect(page.locator("#problem")).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(why).toHaveValue("Because.");
    await expectAccessible(page);

    // Far more than an address holds: each letter takes six bytes there.
    const long = "ق".repeat(3000);
    await why.fill(long);
    await page.getByRole("button", { name: "Open all the same" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "This text is too long",
    );
    await expect(why).toHaveValue(long);
    await expectAccessible(page);
    await why.fill(reason);
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByText("The opening is recorded.")).toBeFocused();
    await expect(
      page.getByText("The consultation is open until"),
    ).toBeVisible();
    const log = page.getByRole("region", { name: "Openings so far" });
    await expect(log).toContainText(account.email);
    await expect(log).toContainText(`Reason: ${reason}`);
    await expectAccessible(page);
  });

  await test.step("people can answer now", async () => {
    await expect
      .poll(phase, { timeout: 20_000 })
      .toMatchObject({ phase: "open" });
    const visitor = newVisitor(platform.url);
    await visitor.save("capacity", { capacity: "senco" });
    expect(await visitor.submit()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });
  await context.close();
});
