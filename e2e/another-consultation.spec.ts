import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ownWords } from "#lib/consultation/own-words.ts";
import { member, today } from "./data-entry.ts";
import {
  leaveOutQuestion,
  makeLibraryPlan,
  typesOf,
} from "./library-plan/make.ts";
import {
  newDataFolder,
  type Platform,
  removeDataFolder,
  startPlatform,
  surroundings,
} from "./platform.ts";
import { makeAccount, signIn } from "./strategy-team.ts";
import { newVisitor } from "./visitor.ts";

/*
 * The platform serves another consultation where its definition and words are
 * replaced, and nothing else: a town's library plan, of three topics.
 */

test.describe.configure({ mode: "serial", timeout: 120_000 });

const topics = ["opening-hours", "for-children", "the-building"] as const;
const words = (topic: string) => `Said of ${topic}: "a door" & <b>more</b>`;

let folder: string;
let directory: string;
let platform: Platform;

test.beforeAll(async () => {
  // Its documents and pages are made first.
  test.setTimeout(900_000);
  folder = makeLibraryPlan();
  directory = newDataFolder();
  platform = await startPlatform({ folder, directory, patience: 800_000 });
});
test.afterAll(async () => {
  await platform.stop();
  removeDataFolder(directory);
  rmSync(folder, { recursive: true, force: true });
});

test("its definition is one, by the types of everything that reads it", () => {
  const { status, stdout } = spawnSync("tsc", ["--noEmit", "-p", typesOf], {
    encoding: "utf8",
    ...surroundings(folder, {}),
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

/** Opens a page, on which nothing is of the consultation whose place this one took. */
async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(new URL(path, platform.url).href);
  expect(answer?.status(), path).toBe(200);
  await expectOwn(page);
}

async function expectOwn(page: Page): Promise<void> {
  const html = await page.content();
  for (const word of ownWords) expect(html, page.url()).not.toMatch(word);
  const seen = await page.locator("body").innerText();
  // Words that anybody may use, but that nobody uses of a library's plan.
  expect(seen, page.url()).not.toMatch(/strateg|priorit|school|famil/i);
  // A word that is not there is shown by its name.
  expect(seen).not.toMatch(
    /\b(documents|form|home|staff|questionnaire|share|site)\.[a-z]+\.?[a-z]/i,
  );
}

test("its pages and files are there", async ({ page }) => {
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What do you think of Milford's library plan?",
  );
  for (const path of [
    "/plan",
    "/documents",
    "/documents/short",
    "/formats",
    "/help",
    "/privacy",
    "/accessibility",
    "/share",
  ])
    await open(page, path);
  await open(page, "/documents");
  const links = page.locator('a[href^="/download/documents/"]');
  expect(await links.count()).toBe(16);
  for (const link of await links.all()) {
    const href = (await link.getAttribute("href")) ?? "";
    const file = await fetch(new URL(href, platform.url));
    expect(file.status, href).toBe(200);
    expect(file.headers.get("content-disposition")).toContain(
      'filename="milford-library-',
    );
  }
  expect(await textOf("plan")).toContain("make a door that everybody can open");
  const paper = await textOf("questionnaire");
  expect(paper).toContain("MILFORD-LIB");
  expect(paper).toContain("What do you come for?");
});

/** The words of a publication's PDF. */
async function textOf(publication: string): Promise<string> {
  const address = `/download/documents/${publication}/en/pdf`;
  const file = await fetch(new URL(address, platform.url));
  const loading = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
  });
  const document = await loading.promise;
  const pages = Array.from({ length: document.numPages }, (_page, index) =>
    document.getPage(index + 1).then((one) => one.getTextContent()),
  );
  const items = (await Promise.all(pages)).flatMap(({ items }) => items);
  await loading.destroy();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

test("every kind of question is answered and sent without JavaScript", async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: platform.url,
  });
  const page = await context.newPage();
  const next = async (title: string) => {
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveTitle(new RegExp(title));
    await expectOwn(page);
  };
  await page.goto("/questionnaire");
  await page.getByRole("link", { name: /^Start/ }).click();
  await page.getByLabel("Somebody who speaks for a group").check();
  await page.getByLabel("What is your group called?").fill("Reading circle");
  await next("A little about you");
  await page.getByLabel("I am answering for myself").check();
  await page.getByLabel("What is the first part of your postcode?").fill("ZE1");
  await page.getByLabel("Books").check();
  await page.getByLabel("A warm place").check();
  for (const [index, topic] of topics.entries()) {
    await next(["When the library", "Things for", "The building"][index] ?? "");
    await page.getByLabel("Strongly agree").check();
    await page.getByLabel("Why do you say this?").fill(words(topic));
  }
  await next("Your age");
  await page.getByLabel("18 or over").check();
  await next("How we may use");
  await page.getByLabel("Yes").check();
  await page.getByLabel("Where shall we send").fill("reader@milford.example");
  await next("Check your answers");
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.locator(".reference strong")).toHaveText(/^\w{4}-\w{4}$/);
  await expectOwn(page);
  await context.close();
});

test("staff read, count, code and take away what was said", async ({
  browser,
}) => {
  // Enough people for the tables to show how many they are.
  for (let person = 0; person < 12; person += 1) {
    const visitor = newVisitor(platform.url);
    await visitor.save("who", { who: "reader" });
    for (const topic of topics)
      await visitor.save(topic, {
        [`${topic}-agreement`]: person < 6 ? "strongly-agree" : "neither",
        [`${topic}-why`]: `Reader ${String(person)} on ${topic}`,
      });
    await visitor.submit();
  }
  const analyst = makeAccount("librarian", "analyst", platform);
  const context = await browser.newContext({ baseURL: platform.url });
  const page = await context.newPage();
  await signIn(page, analyst);
  await expectOwn(page);
  for (const topic of topics) {
    await open(page, `/staff/topics/${topic}`);
    const main = page.getByRole("main");
    await expect(main).toContainText(words(topic));
    await expect(main).toContainText(`Reader 11 on ${topic}`);
    const table = await page.request.get(
      `/download/tables/${topic}-agreement.csv`,
    );
    expect(await table.text()).toMatch(/^.*Readers.*\b6\b.*\b6\b/m);
  }
  await page.getByLabel("Name").fill("The door");
  await page.getByLabel("What belongs in it").fill("Who can come in");
  await page.getByRole("button", { name: "Add theme" }).click();
  const said = page.locator("article", { hasText: words("the-building") });
  await said.getByLabel("The door").check();
  await expect(said).toContainText("Saved");
  await page.goto("/staff/topics/the-building");
  await expect(
    page
      .getByRole("row", { name: /The door/ })
      .getByRole("cell")
      .first(),
  ).toHaveText("1");

  const file = await page.request.get("/download/responses.csv");
  const rows: Record<string, string>[] = parse(await file.text(), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(13);
  expect(rows[0]).toMatchObject({
    who: "group",
    "group-name": "Reading circle",
    home: "ZE1",
    "the-building-why": words("the-building"),
  });
  for (const path of ["/staff/respondents", "/staff/export", "/staff/links"])
    await open(page, path);
  await context.close();
});

test("a question that is not asked any more keeps its answers, its column, its words and its paper", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  await platform.stop();
  leaveOutQuestion(folder, "comes-for");
  platform = await startPlatform({ folder, directory, patience: 500_000 });
  const visitor = newVisitor(platform.url);
  await visitor.save("who", { who: "reader" });
  const asked = await (await visitor.get("/questionnaire/about-you")).text();
  expect(asked).toContain("What is the first part of your postcode?");
  expect(asked).not.toContain("What do you come for?");
  await visitor.submit();

  const typist = await member(browser, platform, "typist", "data-entry");
  await typist.locator("#code").fill("MILFORD-LIB/1/STANDARD/EN/PDF/P01");
  await typist.keyboard.press("Enter");
  await expect(typist.getByRole("main")).toContainText("What do you come for?");
  await typist.locator("#serial").fill("Paper 1");
  await typist.locator("#received").fill(today);
  await typist.getByLabel("Somebody who uses the library").check();
  await typist.getByLabel("Company").check();
  await typist.getByRole("button", { name: "Save" }).click();
  await expect(typist.locator("#saved")).toBeVisible();
  await typist.context().close();

  const team = await member(browser, platform, "reader", "administrator");
  await team.goto("/staff/respondents");
  await expect(team.getByRole("main")).toContainText("What do you come for?");
  const file = await team.request.get("/download/responses.csv");
  const rows: Record<string, string>[] = parse(await file.text(), {
    bom: true,
    columns: true,
  });
  // One form in ten is keyed by somebody else first, so the paper one need not be there yet.
  expect(rows.map((row) => row["comes-for"])).toContain("books; warmth");
  await team.context().close();
});
