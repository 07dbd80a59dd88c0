import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { optionCode } from "#lib/data-entry/option-codes.ts";
import { pageCode } from "#lib/formats/pdf/page-code.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { expectAccessible } from "./appearance.ts";
import {
  filledInWord,
  member,
  postForm,
  today,
  untilDrawn,
  zipBomb,
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

/** The smallest PNG that there is: one dot. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

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
  await second.getByLabel("First keying Somebody who lisens").check();
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
    "priority-1-difference": "Somebody who lisens",
  });
  await team.goto("/staff/priorities/priority-1?search=lisens");
  await expect(main(team)).toContainText("Somebody who lisens");
  await team.goto(start);
  await expect(main(team)).toContainText("Error rate: 40%");
  await expect(team.locator("#code")).toHaveCount(0);
  await team.goto(`${start}/csv`);
  await expect(team).toHaveURL(start);
  for (const page of [first, second, team]) await page.context().close();
});

test("filled-in Word files are shown first and counted once; others are refused with a reason", async ({
  browser,
}) => {
  const page = await member(browser, platform, "opener", "data-entry");
  const form = await filledInWord(["capacity:senco", "help:for-myself"], {
    "priority-2-why": "From a Word file",
  });
  const empty = await filledInWord([], {});
  const file = (name: string, buffer: Buffer) => ({
    name,
    mimeType: "application/octet-stream",
    buffer,
  });
  const send = async (...files: readonly ReturnType<typeof file>[]) => {
    await page.goto(`${start}/files`);
    await page.locator("#received").fill(today);
    await page.locator("#language").selectOption("en");
    await page.setInputFiles("#files", [...files]);
    await page.getByRole("button", { name: "Read the files" }).click();
  };
  await page.goto(`${start}/files`);
  await page.getByRole("button", { name: "Read the files" }).click();
  await expect(page.locator("#problem")).toContainText("Type the day");

  await send(
    file("right.docx", form),
    file("empty.docx", empty),
    file("bomb.docx", zipBomb(form)),
    file("locked.docx", Buffer.from("d0cf11e0a1b11ae1", "hex")),
    file("letter.txt", Buffer.from("Dear council")),
  );
  await expect(page.getByText("5 files were read.")).toBeFocused();
  const entry = (name: string) => page.getByRole("article", { name });
  await expect(entry("right.docx")).toContainText("From a Word file");
  await expect(entry("right.docx")).toContainText("SENCO");
  await expect(entry("empty.docx")).toContainText("Choose who is answering");
  await expect(entry("bomb.docx")).toContainText("It is too large");
  await expect(entry("locked.docx")).toContainText("protected by a password");
  await expect(entry("letter.txt")).toContainText("neither a Word file");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Count right.docx" }).click();
  await expect(page.getByText("It is counted as a response.")).toBeFocused();
  await expect(entry("right.docx")).toHaveCount(0);
  await page.getByRole("button", { name: "Throw bomb.docx away" }).click();
  await expect(page.getByText("It was thrown away.")).toBeFocused();

  await send(file("again.docx", form));
  await expect(entry("again.docx")).toContainText(
    "It was imported already, on ",
  );
  await expect(
    page.getByRole("button", { name: "Count again.docx" }),
  ).toHaveCount(0);
  await page.context().close();
});

const header =
  "received;rendition;language;channel;capacity;help;priority-3-why";

test("a table is checked first, names each bad row, and its good rows are counted once", async ({
  browser,
}) => {
  const page = await member(browser, platform, "tabler", "administrator");
  const check = async (text: string, encoding: BufferEncoding = "utf8") => {
    await page.goto(`${start}/csv`);
    await page.setInputFiles("#table", {
      name: "forms.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text, encoding),
    });
    await page.getByRole("button", { name: "Check" }).click();
  };
  const good = `${today};standard;en;import;senco;for-myself;=HYPERLINK("x")`;
  const words = `${today};easy-read;pl;email;other;;Wi\xeacej wsparcia, za\xbf\xf3\xb3\xe6`;
  const table = [
    header,
    good.replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"'),
    `31/12/2099;standard;en;paper;king;for-myself;x`,
    words,
    `${today};standard;en`,
  ].join("\r\n");
  await check(table, "latin1");
  await expect(main(page)).toContainText("Windows-1250");
  await expect(main(page)).toContainText("Więcej, zażółć");
  await expect(main(page)).toContainText(
    "2 rows can be imported. 2 rows have something wrong.",
  );
  const problems = page.getByRole("region", { name: "What is wrong" });
  await expect(problems.getByRole("row")).toContainText([
    "Line",
    /^3received/,
    /^3capacity.*young-person-with-send/,
    /^5the whole row.*3 cells/,
  ]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import the 2 good rows" }).click();
  await expect(
    page.getByText("2 new responses from this table."),
  ).toBeFocused();

  // Mended and in another encoding: what was taken is not taken again.
  const mended = `\uFEFF${header.replaceAll(";", "\t")}\n${[
    `${today};standard;en;import;senco;for-myself;=HYPERLINK("x")`,
    `${today};easy-read;pl;email;other;;Więcej wsparcia, zażółć`,
    `${today};standard;en;paper;other;for-myself;mended`,
  ]
    .join("\n")
    .replaceAll(";", "\t")
    .replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"')}`;
  await check(mended, "utf16le");
  await expect(main(page)).toContainText("UTF-16, little-endian");
  await page.getByRole("button", { name: "Import the 3 good rows" }).click();
  await expect(main(page)).toContainText("One new response from this table.");
  await expect(main(page)).toContainText("2 rows had been imported before");

  const exported = await (
    await page.request.get("/download/responses.csv")
  ).text();
  expect(exported).toContain(`"'=HYPERLINK(""x"")"`);
  expect(exported).toContain("Więcej wsparcia, zażółć");

  await check("received,capacity,shoe\n1,2,3");
  await expect(main(page)).toContainText(
    "Nothing of this table can be imported",
  );
  await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  await page.context().close();
});

test("a table of 100 MB is refused at once, with a script and without", async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "table-"));
  const path = join(folder, "large.csv");
  const file = openSync(path, "w");
  ftruncateSync(file, 100 * 1024 * 1024);
  closeSync(file);
  const page = await member(browser, platform, "heavy", "data-entry");
  await page.goto(`${start}/csv`);
  await page.setInputFiles("#table", path);
  await expect(page.getByRole("status")).toContainText("larger than 20 MB");
  await expectAccessible(page);
  await page.context().close();

  const plain = await member(browser, platform, "heavy-plain", "data-entry", {
    javaScriptEnabled: false,
  });
  await plain.goto(`${start}/csv`);
  await plain.setInputFiles("#table", path);
  await plain.getByRole("button", { name: "Check" }).click();
  await expect(plain.getByRole("alert")).toContainText(
    "larger than 20 MB, so none of it was read",
  );
  await expect(plain).toHaveTitle(/^Error: /);
  await plain.context().close();
  rmSync(folder, { recursive: true });
});

test("every page for data entry is accessible, empty and with mistakes", async ({
  browser,
}) => {
  const page = await member(browser, platform, "looker", "administrator");
  await postForm(page, "ar", "", { "priority-1-why": "كلمة" });
  for (const address of [
    start,
    `${start}?problem=form`,
    `${start}/key?locale=en`,
    `${start}/key?locale=ar`,
    `${start}/files?problem=nothing`,
    `${start}/csv`,
    `${start}/csv?problem=spreadsheet`,
  ])
    await test.step(address, async () => {
      await page.goto(address);
      await expectAccessible(page);
    });
  await page.goto(start);
  await page.getByRole("link", { name: "Go on with no number yet" }).click();
  await page.goto(`${page.url()}&problem=fields`);
  await expect(page.locator("#priority-1-why")).toHaveValue("كلمة");
  await expectAccessible(page);
  await page.context().close();
});

test("whoever may not is refused, whatever they send", async ({ browser }) => {
  const page = await member(browser, platform, "curious", "analyst");
  for (const path of ["key/upload", "files/upload", "csv/upload"]) {
    const answer = await page.request.post(`${start}/${path}`, {
      multipart: { a: "b" },
      headers: { origin: platform.url },
      maxRedirects: 0,
    });
    expect(answer.status(), path).toBe(403);
  }
  const scan = await page.request.get(`${start}/scan?form=nothing`);
  expect(scan.status()).toBe(404);
  const forged = await page.request.post(`${start}/csv/upload`, {
    multipart: { a: "b" },
    headers: { origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(forged.status()).toBe(403);
  await page.context().close();
});

test("every rendition has a code for each of its options", () => {
  for (const form of Object.values(renditions))
    for (const question of form.pages.flatMap(({ questions }) => questions))
      expect(() =>
        kindOf(question)
          .offered(question)
          .map((_, index) => optionCode(index)),
      ).not.toThrow();
});
