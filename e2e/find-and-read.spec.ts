import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import {
  type Comment,
  commentsAPage,
  commentsOn,
  expectComments,
  sentAt,
  shownWords,
} from "./comments.ts";
import { member } from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { exportedRows } from "./strategy-team.ts";
import { newVisitor } from "./visitor.ts";

test.setTimeout(180_000);
test.describe.configure({ mode: "default" });

const topic = "priority-1";
const address = `/staff/topics/${topic}`;

/** With characters that mean something to a database; beside it, what they would find by mistake. */
const odd = String.raw`They said 100% sure_thing * and "never" \o/ (really, yes) today`;
const decoy = "They said 1000 sure things and never o, really yes: today";

let platform: Platform;
let comments: readonly Comment[];

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  platform = await startPlatform();
  platform.command("sample", "150");
  for (const words of [odd, decoy]) {
    const visitor = newVisitor(platform.url);
    await visitor.save("capacity", { capacity: "governor" });
    await visitor.save(topic, { [`${topic}-why`]: words });
    await visitor.submit();
  }
  const page = await member(browser, platform, "counter", "analyst");
  comments = commentsOn(topic, await exportedRows(page));
  expect(comments.length).toBeGreaterThan(2 * commentsAPage);
  await page.context().close();
});
test.afterAll(() => platform.stop());

async function reader(
  browser: Browser,
  name: string,
  options = {},
): Promise<Page> {
  const page = await member(browser, platform, name, "analyst", options);
  await page.goto(address);
  return page;
}

const show = (page: Page) =>
  page.getByRole("button", { name: "Show", exact: true }).click();
const search = (page: Page) => page.getByLabel("Words in the comment");

test("words are found in any case, just as they were typed", async ({
  browser,
}) => {
  const page = await reader(browser, "searcher");
  for (const words of [
    "0% s",
    "e_t",
    "g * a",
    '* and "never" \\o/',
    "(really, yes)",
    "SURE_THING",
  ]) {
    await search(page).fill(words);
    await show(page);
    await expect(page).toHaveURL(/[?&]words=/);
    await expect(search(page)).toHaveValue(words);
    expect(await shownWords(page), words).toEqual([odd]);
  }
  const often = "school";
  await search(page).fill(often.toUpperCase());
  await show(page);
  const found = comments.filter(({ words }) =>
    words.toLowerCase().includes(often),
  );
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThan(comments.length);
  await expectComments(page, found);
  await page.context().close();
});

/** Of a response, who answered it with what help, as staff choose it. */
function helpOf({ response }: Comment): string {
  const { help = "", "whose-words": whose = "" } = response;
  if (help === "") return "not-said";
  return whose === "" ? help : `${help}/${whose}`;
}

/** Each thing to choose by, as the form names it, and where the export holds it. */
const filters: Readonly<Record<string, (comment: Comment) => string>> = {
  capacity: ({ response }) => response["counted_capacity"] ?? "",
  question: ({ question }) => question,
  rendition: ({ response }) => response["rendition"] ?? "",
  locale: ({ response }) => response["locale"] ?? "",
  channel: ({ response }) => response["channel"] ?? "",
  help: helpOf,
};

/** The most frequent values and the rarest one. */
function someOf(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].toSorted(([, a], [, b]) => b - a);
  return [...found.slice(0, 2), ...found.slice(2).slice(-1)].map(
    ([value]) => value,
  );
}

for (const [name, valueOf] of Object.entries(filters))
  test(`comments are chosen by ${name}`, async ({ browser }) => {
    const page = await reader(browser, `chooser-by-${name}`);
    const values = someOf(comments.map(valueOf));
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      await page.locator(`#${name}`).selectOption(value);
      await show(page);
      await expect(page.locator(`#${name}`)).toHaveValue(value);
      await expectComments(
        page,
        comments.filter((comment) => valueOf(comment) === value),
      );
    }
    await page.context().close();
  });

test("conditions hold together without JavaScript too, and what nothing fits is said", async ({
  browser,
}) => {
  const page = await reader(browser, "chooser", {
    javaScriptEnabled: false,
  });
  const capacity = "parent-carer-of-child-with-send";
  const question = `${topic}-why`;
  const words = "the";
  const fits = comments.filter(
    (comment) =>
      comment.response["counted_capacity"] === capacity &&
      comment.question === question &&
      comment.words.toLowerCase().includes(words),
  );
  expect(fits.length).toBeGreaterThan(1);
  await page.locator("#capacity").selectOption(capacity);
  await page.locator("#question").selectOption(question);
  await search(page).fill(words);
  await show(page);
  await expectComments(page, fits);

  await search(page).fill("zebra crossing of the moon");
  await show(page);
  await expect(page.getByText("No comment fits.")).toBeVisible();
  await expect(page.locator("article.verbatim")).toHaveCount(0);
  await expect(
    page.getByRole("navigation", { name: "Pages of comments" }),
  ).toHaveCount(0);
  const address = page.url();
  await page.getByRole("link", { name: "Show all", exact: true }).click();
  await expect(search(page)).toHaveValue("");
  await expect(page.locator("#capacity")).toHaveValue("");
  await expectComments(page, comments);
  const scripted = await reader(browser, "accessible-chooser");
  await scripted.goto(address);
  await expectAccessible(scripted);
  await scripted.context().close();
  await page.context().close();
});

/** Follows "Older comments" to the end. @returns all that was shown, in order */
async function readToTheEnd(page: Page): Promise<readonly string[]> {
  const shown = [...(await shownWords(page))];
  for (let number = 2; ; number += 1) {
    const older = page.getByRole("link", { name: "Older comments" });
    if ((await older.count()) === 0) return shown;
    await older.click();
    await expect(page).toHaveURL(new RegExp(`[?&]page=${String(number)}(&|#)`));
    const before = String(shown.length + 1);
    await expect(
      page.getByRole("heading", { name: `Comment ${before} of ` }),
    ).toBeVisible();
    shown.push(...(await shownWords(page)));
  }
}

test("every comment is on one page, the newest first, and a choice goes along", async ({
  browser,
}) => {
  const page = await reader(browser, "pager");
  const shown = await readToTheEnd(page);
  expect(shown.toSorted()).toEqual(comments.map(wordsOf).toSorted());
  const pages = Math.ceil(comments.length / commentsAPage);
  await expect(
    page
      .getByRole("navigation", { name: "Pages of comments" })
      .getByText(`Page ${String(pages)} of ${String(pages)}`),
  ).toBeVisible();
  for (let left = pages; left > 1; left -= 1)
    await page.getByRole("link", { name: "Newer comments" }).click();
  await expectComments(page, comments);
  await expect(page.getByRole("link", { name: "Newer comments" })).toHaveCount(
    0,
  );

  const question = `${topic}-why`;
  await page.locator("#question").selectOption(question);
  await show(page);
  const chosen = comments.filter((comment) => comment.question === question);
  expect(chosen.length).toBeGreaterThan(commentsAPage);
  await expectComments(page, chosen);
  const read = await readToTheEnd(page);
  await expect(page.locator("#question")).toHaveValue(question);
  expect(read.toSorted()).toEqual(chosen.map(wordsOf).toSorted());
  await page.context().close();
});

const wordsOf = ({ words }: Comment) => words;

test("an address past the last page leads back to it", async ({ browser }) => {
  const page = await reader(browser, "astray");
  const last = Math.ceil(comments.length / commentsAPage);
  await page.goto(`${address}?page=${String(last + 7)}`);
  await expect(page).toHaveURL(new RegExp(`[?&]page=${String(last)}\\b`));
  expect(await shownWords(page)).toHaveLength(
    comments.length - (last - 1) * commentsAPage,
  );
  const oldest = comments.at(-1);
  expect(await shownWords(page)).toContain(oldest?.words);
  await page.goto(`${address}?page=none&capacity=nobody&words=%00`);
  expect((await shownWords(page)).length).toBe(commentsAPage);
  await page.context().close();
});

test("a comment says who wrote it, how it came and whether it may be quoted", async ({
  browser,
}) => {
  const page = await reader(browser, "fact-reader");
  await search(page).fill(odd);
  await show(page);
  const shown = page.locator("article.verbatim");
  const [comment] = comments.filter(({ words }) => words === odd);
  if (!comment) throw new Error("the comment is not in the export");
  expect(sentAt(comment)).not.toBe("");
  await expect(shown.getByRole("heading")).toContainText(
    "Comment 1 of 1: Governors",
  );
  for (const fact of ["not given", "English", "Standard", "Website", "no"])
    await expect(
      shown.getByRole("definition").filter({ hasText: fact }).first(),
    ).toBeVisible();
  await page.context().close();
});
