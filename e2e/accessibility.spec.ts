import { expect, type Page, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { addressesIn } from "./addresses.ts";
import { expectAccessible } from "./appearance.ts";
import { startPlatform } from "./platform.ts";
import { everyAnswer } from "./respondent.ts";
import { signIn } from "./strategy-team.ts";

test.setTimeout(180_000);

const isQuestionnaire = (address: string) =>
  address.startsWith("/questionnaire/");
const publicAddresses = addressesIn("app/[locale]", "").filter(
  (address) => !isQuestionnaire(address),
);

for (const address of [
  ...publicAddresses,
  "/pl/help",
  "/ar/help",
  "/nothing-here",
])
  test(`${address} is accessible`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
  });

/** Saves the pages of the questionnaire that have these answers as this browser, without filling in each. */
async function save(page: Page, answers: DraftAnswers) {
  for (const { id, questions } of questionnaire.pages) {
    const fields = new URLSearchParams();
    for (const question of questions)
      for (const value of [answers[question.id] ?? []].flat())
        fields.append(question.id, value);
    if (fields.size === 0) continue;
    if (typeof answers["base"] === "string")
      fields.append("base", answers["base"]);
    await page.request.post(`/questionnaire/${id}/answer`, {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      data: fields.toString(),
      maxRedirects: 0,
    });
  }
}

/** Who sees every page. */
const everyPage = { capacity: "senco", "age-band": "35-49", disability: "yes" };

for (const { id, questions } of questionnaire.pages)
  test(`the page ${id} is accessible, empty and filled in`, async ({
    page,
  }) => {
    await save(page, everyPage);
    await page.goto(`/questionnaire/${id}`);
    await expectAccessible(page);
    const given = Object.entries(everyAnswer("filled"));
    const here = given.filter(([key]) => questions.some((it) => it.id === key));
    await save(page, Object.fromEntries(here));
    await page.goto(`/questionnaire/${id}`);
    await expectAccessible(page);
  });

const mistakes: Readonly<Record<string, DraftAnswers>> = {
  capacity: { capacity: "" },
  organisation: { organisation: "x".repeat(201) },
  "postcode-district": { "postcode-district": "Somewhere in Kent" },
  vision: { "vision-agreement": "forged", "vision-why": "long ".repeat(2001) },
  permissions: { "contact-email": "nobody" },
};

for (const [id, answers] of Object.entries(mistakes))
  test(`the page ${id} is accessible with something to put right`, async ({
    page,
  }) => {
    await save(page, { ...everyPage, ...answers });
    await page.goto(`/questionnaire/${id}?problems=1#problems`);
    await expect(page).toHaveTitle(/^Error: /);
    for (const link of await page.getByRole("alert").getByRole("link").all()) {
      const message = (await link.textContent()) ?? "";
      const field = page.locator((await link.getAttribute("href")) ?? "");
      // A group of choices is described as a whole: each of its radios would repeat it.
      const described = field.locator(
        "xpath=ancestor-or-self::*[@aria-describedby][1]",
      );
      const ids = (await described.getAttribute("aria-describedby")) ?? "";
      const description = ids.split(" ").map((one) => `[id="${one}"]`);
      await expect(
        page.locator(description.join(", ")).filter({ hasText: message }),
      ).toHaveCount(1);
    }
    await expectAccessible(page);
  });

test("deleting, checking and the thanks are accessible", async ({ page }) => {
  await page.goto("/questionnaire/check");
  await expectAccessible(page);
  await save(page, everyAnswer("checked"));
  for (const address of ["/questionnaire/delete", "/questionnaire/check"]) {
    await page.goto(address);
    await expectAccessible(page);
  }
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL("/questionnaire/done");
  await expectAccessible(page);
});

test("coming back later is accessible, on a shared device too", async ({
  page,
}) => {
  for (const address of ["later", "cleared", "resume"]) {
    await page.goto(`/questionnaire/${address}`);
    await expectAccessible(page);
  }
  await page.goto("/questionnaire/resume?problem=count#problems");
  await expectAccessible(page);
  await page.goto("/questionnaire/resume?problem=ask#problems");
  await expectAccessible(page);
  await save(page, { "vision-why": "First" });
  await save(page, { "vision-why": "Second", base: '{"vision-why":""}' });
  await page.goto("/questionnaire/later");
  await expectAccessible(page);
  await page.getByRole("button", { name: "I'm using a shared device" }).click();
  await expect(page.locator("#clear")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/questionnaire/vision");
  await expect(page.locator("#other-words")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/questionnaire/later");
  await page.getByRole("button", { name: "Show me a code" }).click();
  await expect(page).toHaveURL("/questionnaire/later/code");
  await expectAccessible(page);
});

test("every address of the questionnaire is looked at", () => {
  const here = addressesIn("app/[locale]", "").filter(isQuestionnaire);
  expect(here).toEqual([
    "/questionnaire/capacity",
    "/questionnaire/check",
    "/questionnaire/cleared",
    "/questionnaire/delete",
    "/questionnaire/done",
    "/questionnaire/later",
    "/questionnaire/later/code",
    "/questionnaire/resume",
  ]);
});

test("the pages before the opening and after the closing are accessible", async ({
  browser,
}) => {
  const instant = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString();
  for (const [opens, closes] of [
    [1, 2],
    [-2, -1],
  ] as const) {
    const platform = await startPlatform({
      environment: {
        CONSULTATION_OPENS: instant(opens),
        CONSULTATION_CLOSES: instant(closes),
      },
    });
    const context = await browser.newContext({ baseURL: platform.url });
    const page = await context.newPage();
    for (const address of ["/", "/questionnaire"]) {
      await page.goto(address);
      await expectAccessible(page);
    }
    await context.close();
    await platform.stop();
  }
});

/** Adds a theme as an analyst does; its number. */
async function addTheme(page: Page): Promise<string> {
  const address = "/staff/topics/priority-1";
  await page.request.post(`${address}/themes`, {
    form: { name: "Being heard", definition: "Asks to be listened to" },
    headers: { origin: new URL(page.url()).origin },
  });
  await page.goto(address);
  const link = page.locator(`a[href^="${address}/themes/"]`).first();
  return (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
}

/** Asks for another format as anybody can; the number that staff see it by. */
async function addFormatRequest(page: Page): Promise<string> {
  await page.request.post("/formats/ask", {
    form: {
      document: "strategy",
      format: "braille",
      sending: "post",
      address: "A street in Maidstone",
    },
    headers: { origin: new URL(page.url()).origin },
  });
  await page.goto("/staff/requests");
  const link = page.locator('main a[href^="/staff/requests/"]').first();
  return (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
}

test("every page of the staff is accessible", async ({ browser }) => {
  test.setTimeout(600_000);
  const platform = await startPlatform();
  platform.command("sample", "60");
  const account = {
    email: "administrator@example.org",
    password: "a long enough password",
  };
  platform.command(
    "staff",
    "add",
    account.email,
    "--role",
    "administrator",
    "--password",
    account.password,
  );
  const context = await browser.newContext({ baseURL: platform.url });
  const page = await context.newPage();
  await page.goto("/staff/sign-in");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expectAccessible(page);
  await signIn(page, account);
  const theme = await addTheme(page);
  const request = await addFormatRequest(page);
  for (const address of addressesIn("app/staff", "/staff", { theme, request }))
    await test.step(address, async () => {
      await page.goto(address);
      await expectAccessible(page);
    });
  await context.close();
  await platform.stop();
});

test("the checks of appearance find what is wrong", async ({ page }) => {
  const wrong = {
    "color-contrast": "<p style='color: #bbb'>Too pale</p>",
    "scrolls sideways": "<p style='inline-size: 400px'>Too wide</p>",
    "cut below":
      "<p style='block-size: 1rem; overflow: hidden'>Too long for its box, by more than one line of text</p>",
    "lie over each other":
      "<p>Under this</p><p style='margin-block-start: -2.4rem'>Over that</p>",
  };
  const body = (content: string) =>
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${content}</main></html>`;
  await page.setContent(body("<p>Nothing wrong</p>"));
  await expectAccessible(page);
  for (const [finding, content] of Object.entries(wrong)) {
    await page.setContent(body(content));
    await expect(expectAccessible(page), finding).rejects.toThrow(finding);
  }
});
