import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { placeOf } from "#lib/analysis/place.ts";
import { isPooled, sides } from "#lib/analysis/pooling.ts";
import { suppressed } from "#lib/analysis/suppression.ts";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { limits } from "#lib/consultation/limits.ts";
import { type Question, questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { fivePointOptions, threePointScale } from "#lib/questions/agreement.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { member } from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { type ExportedRow, exportedRows } from "./strategy-team.ts";

test.setTimeout(240_000);
test.describe.configure({ mode: "default" });

const samples = 300;

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
  platform.command("sample", String(samples));
});
test.afterAll(() => platform.stop());

/** A table with the names of its rows, as a page or a file has it. */
interface Shown {
  readonly heading: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A table of the page; the shares beside the counts are left out. */
async function tableOn(page: Page, id: string): Promise<Shown> {
  const lines = await page
    .locator(`[data-table="${id}"] tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th, td")].map((cell) =>
          [...cell.childNodes]
            .filter(({ nodeName }) => nodeName === "#text")
            .map(({ textContent }) => textContent)
            .join("")
            .trim(),
        ),
      ),
    );
  return shownIn(lines);
}

function shownIn(lines: readonly (readonly string[])[]): Shown {
  const [heading = [], ...rows] = lines;
  return {
    heading: heading.slice(1),
    rows: new Map(rows.map(([name = "", ...cells]) => [name, cells])),
  };
}

/** The questions with a table that may be shared, with the page that shows it. */
const tables = questionsOf(questionnaire).flatMap((question) => {
  const place = placeOf(question);
  if (place?.shows !== "table" || place.page === "equality") return [];
  const address =
    place.page === "topic"
      ? `/staff/topics/${place.topic}`
      : `/staff/${place.page}`;
  return [{ question, address }];
});

interface View {
  readonly id: string;
  /** The choices that each column counts together. */
  readonly columns: readonly (readonly string[])[];
}

/** The tables of a question, as its page and its file have them one after the other. */
function viewsOf(question: Question): readonly View[] {
  const alone = (choices: readonly string[]) => choices.map((one) => [one]);
  if (!isPooled(question))
    return [
      {
        id: `${question.id}-by-capacity`,
        columns: alone(kindOf(question).options(question)),
      },
    ];
  return [
    {
      id: `${question.id}-pooled`,
      columns: sides.map(({ columns }) => columns),
    },
    { id: `${question.id}-five`, columns: alone(fivePointOptions) },
    { id: `${question.id}-three`, columns: alone(threePointScale) },
  ];
}

/** True counts by the export, everybody first, then each capacity; a row's own total last. */
function countsIn(
  rows: readonly ExportedRow[],
  { id }: Question,
  { columns }: View,
): readonly (readonly number[])[] {
  const chosen = (row: ExportedRow) => (row[id] ?? "").split("; ");
  return [undefined, ...countedCapacities].map((capacity) => {
    const own = rows.filter(
      (row) => capacity === undefined || row["counted_capacity"] === capacity,
    );
    const counts = columns.map(
      (choices) =>
        own.flatMap(chosen).filter((choice) => choices.includes(choice)).length,
    );
    return [...counts, counts.reduce((sum, count) => sum + count, 0)];
  });
}

/** A cell is the true count, or hidden where one could be told from it; a small one is never shown. */
function expectTrueOrHidden(cell: string | undefined, count: number) {
  if (cell === suppressed) expect(count).toBeGreaterThan(0);
  else {
    expect(cell).toBe(String(count));
    expect(
      count === 0 || count >= limits.suppressionThreshold,
      `a count of ${String(count)} is shown`,
    ).toBe(true);
  }
}

test("each table to share is the one of the page, and true where it is not hidden", async ({
  browser,
}) => {
  const page = await member(browser, platform, "sharer", "analyst");
  const exported = await exportedRows(page);
  let hidden = 0;
  for (const { question, address } of tables)
    await test.step(question.id, async () => {
      if (new URL(page.url()).pathname !== address) await page.goto(address);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .locator(`section[aria-labelledby="${question.id}"]`)
          .getByRole("link", { name: "Table to share (CSV)" })
          .click(),
      ]);
      expect(download.suggestedFilename()).toContain(question.id);
      const lines: string[][] = parse(
        readFileSync(await download.path(), "utf8"),
        { bom: true, relax_column_count: true },
      );
      const file = shownIn(lines);
      const names = [...file.rows.keys()].slice(
        0,
        countedCapacities.length + 1,
      );
      const notes = [...file.rows.keys()].slice(names.length);

      let from = 0;
      for (const view of viewsOf(question)) {
        const to = from + view.columns.length + 1;
        const shown = await tableOn(page, view.id);
        expect(shown.heading).toHaveLength(to - from);
        if (!isPooled(question))
          expect(file.heading.slice(from, to)).toEqual(shown.heading);
        expect(shown.rows.size).toBeGreaterThan(1);
        for (const [name, cells] of shown.rows)
          expect(file.rows.get(name)?.slice(from, to), name).toEqual(cells);
        for (const [at, counts] of countsIn(exported, question, view).entries())
          for (const [column, count] of counts.entries()) {
            const cell = file.rows.get(names[at] ?? "")?.[from + column];
            expectTrueOrHidden(cell, count);
            if (cell === suppressed) hidden += 1;
          }
        from = to;
      }
      expect(file.heading).toHaveLength(from);
      const isHidden = [...file.rows.values()].flat().includes(suppressed);
      expect(notes.some((note) => note.startsWith(suppressed))).toBe(isHidden);
    });
  expect(hidden).toBeGreaterThan(0);
  await page.context().close();
});

test("the export has a row for each response and a column for each answer, nothing of equality and contacts", async ({
  browser,
}) => {
  const page = await member(browser, platform, "taker", "analyst");
  await page.goto("/staff/export");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download responses (CSV)" }).click(),
  ]);
  const [heading = [], ...rows]: string[][] = parse(
    readFileSync(await download.path(), "utf8"),
    { bom: true },
  );
  const answers = questionsOf(questionnaire)
    .filter(({ storage = "answers" }) => storage === "answers")
    .map(({ id }) => id);
  expect(heading).toEqual([
    "reference",
    "submitted_at",
    "version",
    "locale",
    "channel",
    "setting",
    "rendition",
    "counted_capacity",
    "sample",
    ...answers,
  ]);
  expect(rows).toHaveLength(samples);
  expect(new Set(rows.map(([reference]) => reference)).size).toBe(samples);
  for (const id of ["capacity", "how-heard", "priority-1-why"])
    expect(
      rows.some((row) => row[heading.indexOf(id)] !== ""),
      `${id} is never answered`,
    ).toBe(true);
  expect(rows.flat().join("\n")).not.toContain("@example.org");

  const offered = page.getByRole("main").locator('a[href*="/tables/"]');
  expect(
    await offered.evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")),
    ),
  ).toEqual(
    tables.map(({ question }) => `/download/tables/${question.id}.csv`),
  );
  await page.context().close();
});

test("files leave with analysts and administrators only", async ({
  browser,
  playwright,
}) => {
  const files = [
    "/download/responses.csv",
    ...tables.map(({ question }) => `/download/tables/${question.id}.csv`),
  ];
  for (const role of ["analyst", "administrator", "data-entry"] as const) {
    const page = await member(browser, platform, `${role}-files`, role);
    for (const file of files) {
      const answer = await page.request.get(file, { maxRedirects: 0 });
      expect(answer.status(), `${role}: ${file}`).toBe(
        role === "data-entry" ? 403 : 200,
      );
    }
    const equality = await page.request.get("/download/tables/disability.csv");
    expect(equality.status()).toBe(404);
    await page.goto("/staff/export");
    await expect(page).toHaveURL(
      role === "data-entry" ? "/staff/data-entry" : "/staff/export",
    );
    await page.context().close();
  }
  const anybody = await playwright.request.newContext({
    baseURL: platform.url,
  });
  for (const file of files) {
    const answer = await anybody.get(file, { maxRedirects: 0 });
    expect(answer.status(), file).toBe(303);
    expect(answer.headers()["location"]).toContain("/staff/sign-in");
  }
  await anybody.dispose();
});
