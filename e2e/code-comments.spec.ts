import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import { member } from "./data-entry.ts";
import { tabTo, tabToText } from "./keyboard.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { addTheme } from "./strategy-team.ts";
import { newVisitor } from "./visitor.ts";

test.setTimeout(180_000);
test.describe.configure({ mode: "default" });

/** Each test has a topic of its own, so that none meets another's themes. */
const topics = {
  themes: "priority-1",
  plain: "priority-2",
  script: "priority-3",
  keys: "priority-4",
  roles: "priority-5",
  twoPeople: "vision",
} as const;

const words = {
  first: "Nobody listens to us",
  second: "We wait for years",
  third: "The bus does not come",
};
type Said = keyof typeof words;

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
  for (const said of Object.values(words)) {
    const visitor = newVisitor(platform.url);
    await visitor.save("capacity", { capacity: "governor" });
    for (const topic of Object.values(topics))
      await visitor.save(topic, { [`${topic}-why`]: said });
    await visitor.submit();
  }
});
test.afterAll(() => platform.stop());

async function analyst(
  browser: Browser,
  topic: keyof typeof topics,
  options: { name?: string; javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const { name = topic.toLowerCase(), ...context } = options;
  const page = await member(browser, platform, name, "analyst", context);
  await page.goto(`/staff/topics/${topics[topic]}`);
  return page;
}

const done = (page: Page) => page.locator("p.done");
const row = (page: Page, theme: string) =>
  page.getByRole("row").filter({ hasText: theme });
/** How many respondents a theme is said to be mentioned by, with their capacities. */
const counted = (page: Page, theme: string) =>
  row(page, theme).getByRole("cell");
const comment = (page: Page, said: Said) =>
  page.locator("article.verbatim").filter({ hasText: words[said] });
const box = (page: Page, said: Said, theme: string) =>
  comment(page, said).getByLabel(theme);

test("a theme is added, changed and deleted, and two of a topic never share a name", async ({
  browser,
}) => {
  const page = await analyst(browser, "themes");
  await expect(page.getByText("There are no themes yet.")).toBeVisible();
  await expect(comment(page, "first")).toContainText("Add a theme first");
  await addTheme(page, "Being heard");
  await expect(done(page)).toBeFocused();
  await expect(done(page)).toHaveText("The theme was added.");
  await expect(page).toHaveTitle(/^The theme was added\./);
  await expect(counted(page, "Being heard")).toHaveText(["0", "None yet"]);
  await addTheme(page, "Waiting");

  await addTheme(page, "  being   Heard ");
  const problem = page.locator("#problem");
  await expect(problem).toBeFocused();
  await expect(problem).toContainText(
    "This topic already has a theme called “being Heard”. Choose another name.",
  );
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("What belongs in it")).not.toHaveValue("");
  await expectAccessible(page);
  await expect(row(page, "Being heard")).toHaveCount(1);

  const change = (theme: string) =>
    page.getByRole("link", { name: `Change or delete: ${theme}` }).click();
  await change("Waiting");
  await page.getByLabel("Name", { exact: true }).fill("Being heard");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(problem).toContainText("already has a theme called");
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("Long waits");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(done(page)).toHaveText("The theme was changed.");
  await expect(row(page, "Long waits")).toHaveCount(1);
  await expect(row(page, "Waiting")).toHaveCount(0);

  await page.goto(`/staff/topics/${topics.themes}`);
  await box(page, "second", "Long waits").check();
  await expect(comment(page, "second").getByRole("status")).toHaveText(
    "Saved: Long waits added",
  );
  await change("Long waits");
  await expect(page.getByRole("main")).toContainText(
    "1 respondent is coded with it. That coding goes too.",
  );
  await page.getByRole("button", { name: "Delete this theme" }).click();
  await expect(done(page)).toHaveText("The theme was deleted.");
  await expect(row(page, "Long waits")).toHaveCount(0);
  await expect(comment(page, "second").getByRole("checkbox")).toHaveCount(1);
  await expect(box(page, "second", "Being heard")).not.toBeChecked();
  await page.context().close();
});

test("without JavaScript a comment is coded by a form, and themes are taken off again", async ({
  browser,
}) => {
  const page = await analyst(browser, "plain", { javaScriptEnabled: false });
  for (const theme of ["Being heard", "Waiting"]) await addTheme(page, theme);
  const save = (said: Said) =>
    comment(page, said)
      .getByRole("button", { name: "Save", exact: true })
      .click();

  await box(page, "first", "Being heard").check();
  await box(page, "first", "Waiting").check();
  await save("first");
  await expect(page).toHaveURL(/[?&]saved=\d+#verbatim-\d+$/);
  await expect(page).toHaveTitle(/^Saved: /);
  await expect(comment(page, "first").getByRole("status")).toHaveText("Saved");
  await expect(comment(page, "second").getByRole("status")).toHaveText("");
  await expect(box(page, "first", "Being heard")).toBeChecked();
  await expect(counted(page, "Being heard")).toHaveText(["1", "Governors 1"]);

  await page
    .getByRole("link", { name: "Read its comments: Being heard" })
    .click();
  await expect(page.locator("article.verbatim")).toHaveCount(1);
  await box(page, "first", "Being heard").uncheck();
  await save("first");
  // It is not among those with the theme any more; that it was saved is said all the same.
  await expect(page.locator("article.verbatim")).toHaveCount(0);
  await expect(done(page)).toHaveText("Saved");
  await expect(counted(page, "Being heard")).toHaveText(["0", "None yet"]);
  await page.locator("#theme").selectOption("none");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.locator("article.verbatim")).toHaveCount(2);
  await expect(comment(page, "first")).toHaveCount(0);
  await page.context().close();
});

test("with JavaScript each tick is saved at once, said, and undone where it is not saved", async ({
  browser,
}) => {
  const page = await analyst(browser, "script");
  await addTheme(page, "Being heard");
  const status = comment(page, "third").getByRole("status");
  await expect(
    comment(page, "third").getByRole("button", { name: "Save" }),
  ).toHaveCount(0);
  await box(page, "third", "Being heard").check();
  await expect(status).toHaveText("Saved: Being heard added");
  await page.reload();
  await expect(box(page, "third", "Being heard")).toBeChecked();
  await expect(counted(page, "Being heard")).toHaveText(["1", "Governors 1"]);
  await box(page, "third", "Being heard").uncheck();
  await expect(status).toHaveText("Saved: Being heard taken off");
  await page.reload();
  await expect(counted(page, "Being heard")).toHaveText(["0", "None yet"]);

  await page.route("**/codings", (route) => route.abort());
  await box(page, "third", "Being heard").click();
  await expect(status).toContainText("Not saved. Check your connection");
  await expect(box(page, "third", "Being heard")).not.toBeChecked();
  await page.unroute("**/codings");
  await page.context().clearCookies();
  await box(page, "third", "Being heard").click();
  await expect(status).toContainText("Not saved: you are signed out.");
  await expect(box(page, "third", "Being heard")).not.toBeChecked();
  await page.context().close();
});

test("two people code one comment and neither undoes what the other did", async ({
  browser,
}) => {
  const one = await analyst(browser, "twoPeople", {
    javaScriptEnabled: false,
  });
  for (const theme of ["Being heard", "Waiting"]) await addTheme(one, theme);
  const other = await analyst(browser, "twoPeople", { name: "another" });
  await box(one, "first", "Being heard").check();
  await box(other, "first", "Waiting").check();
  await expect(comment(other, "first").getByRole("status")).toHaveText(
    "Saved: Waiting added",
  );
  await comment(one, "first").getByRole("button", { name: "Save" }).click();
  for (const theme of ["Being heard", "Waiting"])
    await expect(box(one, "first", theme)).toBeChecked();
  for (const page of [one, other]) await page.context().close();
});

test("a comment is found, read and coded by keyboard alone", async ({
  browser,
}) => {
  const page = await analyst(browser, "keys");
  for (const theme of ["Being heard", "Waiting"]) await addTheme(page, theme);
  const press = (key: string) => page.keyboard.press(key);

  await page.goto(page.url().replace(/[?#].*$/, ""));
  await tabTo(page, "#words");
  await page.keyboard.insertText("e");
  await press("Enter");
  await expect(page).toHaveURL(/words=e/);
  await expect(page.locator("article.verbatim")).toHaveCount(3);
  await tabTo(page, "article.verbatim input");
  await press("j");
  await expect(page.locator("article.verbatim:focus")).toContainText(
    words.second,
  );
  await press("2");
  await expect(comment(page, "second").getByRole("status")).toHaveText(
    "Saved: Waiting added",
  );
  await press("ArrowDown");
  await press("1");
  await expect(comment(page, "first").getByRole("status")).toHaveText(
    "Saved: Being heard added",
  );
  await press("k");
  await press("2");
  await expect(comment(page, "second").getByRole("status")).toHaveText(
    "Saved: Waiting taken off",
  );
  await press("Tab");
  await expect(box(page, "second", "Being heard")).toBeFocused();
  await press("Space");
  await expect(comment(page, "second").getByRole("status")).toHaveText(
    "Saved: Being heard added",
  );
  // Outside the comments no key codes anything.
  await page.goto(page.url().replace(/[?#].*$/, ""));
  await tabToText(page, "Show all");
  await press("1");
  await page.reload();
  await expect(counted(page, "Being heard")).toHaveText(["2", "Governors 2"]);
  await expect(counted(page, "Waiting")).toHaveText(["0", "None yet"]);
  await expectAccessible(page);
  await page.context().close();
});

test("who may not code is shown no comment, and nothing that they send is taken", async ({
  browser,
}) => {
  const chief = await member(browser, platform, "chief", "administrator");
  const address = `/staff/topics/${topics.roles}`;
  await chief.goto(address);
  await addTheme(chief, "Being heard");
  await box(chief, "first", "Being heard").check();
  await expect(comment(chief, "first").getByRole("status")).toHaveText(
    "Saved: Being heard added",
  );
  const theme = await box(chief, "second", "Being heard").inputValue();
  const answer = await comment(chief, "second")
    .locator('[name="answer"]')
    .inputValue();

  const typist = await member(browser, platform, "typist", "data-entry");
  await expect(typist.getByRole("link", { name: "Priority 1" })).toHaveCount(0);
  for (const path of [address, `${address}/themes/${theme}`]) {
    await typist.goto(path);
    await expect(typist).toHaveURL("/staff/data-entry");
  }
  const sent: Readonly<Record<string, Record<string, string>>> = {
    codings: { answer, theme },
    themes: { name: "Mine", definition: "Mine" },
    [`themes/${theme}/change`]: { name: "Mine", definition: "Mine" },
    [`themes/${theme}/delete`]: {},
  };
  for (const [path, form] of Object.entries(sent)) {
    const post = (page: Page, origin: string) =>
      page.request.post(`${address}/${path}`, {
        form,
        headers: { origin },
        maxRedirects: 0,
      });
    expect((await post(typist, platform.url)).status(), path).toBe(403);
    const forged = await post(chief, "https://elsewhere.example");
    expect(forged.status(), path).toBe(403);
  }
  await chief.reload();
  await expect(counted(chief, "Being heard")).toHaveText(["1", "Governors 1"]);
  await expect(row(chief, "Mine")).toHaveCount(0);
  for (const page of [chief, typist]) await page.context().close();
});
