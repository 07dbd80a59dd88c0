import { expect, type Page, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { optionCode } from "#lib/arrival/option-codes.ts";
import { pageCode } from "#lib/documents/page-code.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { expectAccessible } from "./appearance.ts";
import {
  member,
  password,
  png,
  postForm,
  today,
  untilDrawn,
} from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { everyAnswer } from "./respondent.ts";
import { exportedRow } from "./strategy-team.ts";

test.setTimeout(300_000);
test.describe.configure({ mode: "default" });

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
});
test.afterAll(() => platform.stop());

const start = "/staff/data-entry";
const main = (page: Page) => page.getByRole("main");

test("a paper form is keyed in by keyboard alone, with one press for a choice", async ({
  browser,
}) => {
  const page = await member(browser, platform, "typist", "data-entry");
  const answers = everyAnswer("keyed");
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  let letters = 0;
  const write = async (words: string) => {
    letters += words.length;
    await page.keyboard.insertText(words);
  };

  // The reader of codes types into what has the focus, and presses Enter.
  await expect(page.locator("#code")).toBeFocused();
  const code = pageCode({
    version: questionnaire.version,
    rendition: "standard",
    locale: "en",
    format: "pdf",
    page: 1,
  });
  await page.keyboard.insertText(code);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "Paper form: English: standard form" }),
  ).toBeVisible();

  const began = Date.now();
  await expect(page.locator("#serial")).toBeFocused();
  await write("B1-1");
  await press("Enter");
  await expect(page.locator("#received")).toBeFocused();
  await write(today);
  await press("Enter");
  for (const question of questionnaire.pages.flatMap((one) => one.questions)) {
    const value = answers[question.id] ?? "";
    const offered = kindOf(question).offered(question);
    await expect(page.locator(":focus")).toHaveAttribute("name", question.id);
    if (offered.length === 0) {
      await write(String(value));
      await press("Tab");
      continue;
    }
    for (const option of [value].flat())
      await press(optionCode(offered.indexOf(option)));
    // Of several, one goes on by oneself.
    if (Array.isArray(value)) await press("Enter");
  }
  await press("Control+Enter");
  await expect(page.locator("#saved")).toBeVisible();
  const seconds = (Date.now() - began) / 1000;
  test.info().annotations.push({
    type: "keying",
    description: `${String(presses)} presses besides ${String(letters)} letters; ${seconds.toFixed(1)} s by the script`,
  });
  console.log(test.info().annotations.at(-1)?.description);
  // A press for each of the 40 questions, two for those with several, number and day and the end.
  expect(presses).toBeLessThanOrEqual(60);
  await expect(page.locator("#serial")).toBeFocused();
  await expect(page.locator("#serial")).toHaveValue("");
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.context().close();
});

test("a form with something wrong keeps all that was typed, and its scan; sent twice it is one", async ({
  browser,
}) => {
  const page = await member(browser, platform, "mistaken", "data-entry", {
    javaScriptEnabled: false,
  });
  await page.goto(`${start}?problem=code&code=KENT`);
  await expect(page.getByRole("alert")).toContainText("This is not the code");
  await page.getByLabel("Form and language").selectOption("pl");
  await page.getByRole("button", { name: "Open the form" }).last().click();
  await expect(page.locator("#serial")).toHaveValue("");
  await page.locator("#serial").fill("M-1");
  await page.locator("#priority-1-why").fill("Słowo [illegible]");
  // Without a script Enter in a line sends nothing half-filled.
  await page.locator("#serial").press("Enter");
  await expect(page).toHaveURL(/locale=pl/);
  await page.setInputFiles("#scan", {
    name: "scan.png",
    mimeType: "image/png",
    buffer: png,
  });
  await page.getByRole("button", { name: "Save" }).click();
  const alert = page.getByRole("alert");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(alert.getByRole("link")).toHaveText([
    /^Write a day/,
    /^Question 1: /,
  ]);
  await expect(page.locator("#priority-1-why")).toHaveValue(
    "Słowo [illegible]",
  );
  await expect(main(page)).toContainText("A scan is attached.");

  await page.locator("#received").fill("1/1/2001");
  await page.locator('input[name="capacity"][value="senco"]').check();
  await page.setInputFiles("#scan", {
    name: "scan.png",
    mimeType: "image/png",
    buffer: Buffer.from("<html>"),
  });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(alert).toContainText("neither PDF nor JPEG");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(alert).toContainText("was not open on this day yet");
  await page.locator("#received").fill(today);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("#saved")).toBeVisible();

  const form = "20000000-0000-4000-8000-000000000001";
  const answers = { capacity: "senco" };
  const once = await postForm(page, "en", "M-2", answers, form);
  const twice = await postForm(page, "en", "M-2", answers, form);
  expect(twice.searchParams.get("reference")).toBe(
    once.searchParams.get("reference"),
  );
  const taken = await postForm(page, "en", "m-2", answers);
  expect(taken.searchParams.get("problem")).toBe("serial-taken");
  await page.context().close();
});

test("a form that is drawn is keyed in by two people, decided, and read by the team", async ({
  browser,
}) => {
  const first = await member(browser, platform, "first", "data-entry");
  const second = await member(browser, platform, "second", "data-entry");
  const serial = await untilDrawn(first, "en-easy", {
    capacity: "young-person-with-send",
    help: "with-help",
    "whose-words": "written-down-for-me",
    "priority-1-agreement": "yes",
    "priority-1-difference": "Somebody who lisens",
  });
  await first.goto(start);
  await expect(
    first.getByRole("link", { name: `Key in ${serial} a second time` }),
  ).toHaveCount(0);

  await second.goto(start);
  await second
    .getByRole("link", { name: `Key in ${serial} a second time` })
    .click();
  await expect(main(second)).not.toContainText("lisens");
  await expect(second.locator("input:checked")).toHaveCount(0);
  await expectAccessible(second);
  for (const [name, value] of [
    ["capacity", "young-person-with-send"],
    ["help", "with-help"],
    ["whose-words", "written-down-for-me"],
    ["priority-1-agreement", "not-sure"],
  ] as const)
    await second.locator(`input[name="${name}"][value="${value}"]`).check();
  await second.locator("#priority-1-difference").fill("Somebody who listens");
  await second.getByRole("button", { name: "Save" }).click();

  await expect(second).toHaveURL(/\/decide\?form=/);
  await expect(main(second)).toContainText(
    "In 2 fields the two keyings differ",
  );
  await expectAccessible(second);
  const scan = second.getByRole("img", { name: "Scan of the form" });
  await expect(scan).toHaveJSProperty("naturalWidth", 1);
  const scanAt = (await scan.getAttribute("src")) ?? "";
  await second.getByLabel("Neither: this stands on the paper").check();
  await second
    .getByLabel("What stands on the paper", { exact: true })
    .fill("Somebody who lisens!");
  await second.getByLabel("Second keying", { exact: false }).first().check();
  await second.getByRole("button", { name: "Save the decisions" }).click();
  const done = second.getByText(`Form ${serial} is counted.`);
  await expect(done).toBeFocused();
  const [reference = ""] =
    /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await done.textContent()) ?? "") ?? [];
  await expect(main(second)).toContainText("2 of 5 fields differ");

  const team = await member(browser, platform, "reader", "analyst");
  const row = await exportedRow(team, reference);
  expect(row).toMatchObject({
    rendition: "easy-read",
    locale: "en",
    channel: "paper",
    help: "with-help",
    "whose-words": "written-down-for-me",
    "priority-1-agreement": "not-sure",
    "priority-1-difference": "Somebody who lisens!",
  });
  // It may show what is kept apart from the answers: once counted, its scan is the administrators' alone.
  for (const page of [second, team])
    expect((await page.request.get(scanAt)).status()).toBe(404);
  const chief = await member(browser, platform, "chief", "administrator");
  const seen = await chief.request.get(scanAt);
  expect(seen.headers()["content-type"]).toBe("image/png");
  expect(await seen.body()).toEqual(png);
  await team.goto("/staff/topics/priority-1?words=lisens");
  await expect(main(team)).toContainText("Somebody who lisens");
  await team.goto(start);
  await expect(main(team)).toContainText("Error rate: 40%");
  await expect(team.locator("#code")).toHaveCount(0);
  await team.goto(`${start}/csv`);
  await expect(team).toHaveURL(start);
  for (const page of [first, second, team, chief]) await page.context().close();
});

test("a form typed by somebody who was signed out meanwhile is not lost", async ({
  browser,
}) => {
  const page = await member(browser, platform, "interrupted", "data-entry");
  await page.goto(`${start}/key?locale=en`);
  await page.locator("#serial").fill("C9-1");
  await page.locator("#received").fill(today);
  const words = '"Ask us"\n\n& <listen>: żółć';
  await page.locator("#priority-1-why").fill(words);
  await page
    .locator("#scan")
    .setInputFiles({ name: "scan.png", mimeType: "image/png", buffer: png });
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Save" }).click();

  await expect(
    page.getByRole("heading", { name: "You are signed out" }),
  ).toBeVisible();
  await expectAccessible(page);
  const [signIn] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Sign in (opens a new tab)" }).click(),
  ]);
  await signIn.getByLabel("Email address").fill("interrupted@example.org");
  await signIn.getByLabel("Password").fill(password);
  await signIn.getByRole("button", { name: "Sign in" }).click();
  await expect(signIn).toHaveURL(start);

  await page
    .getByLabel("files cannot be kept here: scan.png")
    .setInputFiles({ name: "scan.png", mimeType: "image/png", buffer: png });
  await page.getByRole("button", { name: "send it again" }).click();
  // It is saved as it was typed, with its scan; what is missing in it is said.
  await expect(page.locator("#problem")).toBeVisible();
  await expect(page.locator("#serial")).toHaveValue("C9-1");
  await expect(page.locator("#priority-1-why")).toHaveValue(words);
  await expect(page.getByText("A scan is attached")).toBeVisible();
  await page.context().close();
});
