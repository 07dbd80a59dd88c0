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
import { expectAccessible } from "./appearance.ts";
import { filledInWord, member, today, zipBomb } from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";

test.setTimeout(300_000);
test.describe.configure({ mode: "default" });

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
});
test.afterAll(() => platform.stop());

const start = "/staff/data-entry";
const main = (page: Page) => page.getByRole("main");

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

  await page.getByRole("button", { name: "Count it: right.docx" }).click();
  await expect(page.getByText("It is counted as a response.")).toBeFocused();
  await expect(entry("right.docx")).toHaveCount(0);
  await page.getByRole("button", { name: "Throw it away: bomb.docx" }).click();
  await expect(page.getByText("It was thrown away.")).toBeFocused();

  await send(file("again.docx", form));
  await expect(entry("again.docx")).toContainText(
    "It was imported already, on ",
  );
  await expect(
    page.getByRole("button", { name: "Count it: again.docx" }),
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
