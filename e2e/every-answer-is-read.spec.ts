import { expect, type Locator, type Page, test } from "@playwright/test";
import type { Dimension } from "#lib/analysis/aggregate.ts";
import { type Place, placeOf } from "#lib/analysis/place.ts";
import { limits } from "#lib/consultation/limits.ts";
import { type Question, questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  optionWords,
  type QuestionnaireWords,
  questionWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { member } from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { answerEveryPage, everyAnswer, send } from "./respondent.ts";
import { newVisitor } from "./visitor.ts";

test.setTimeout(240_000);
test.describe.configure({ mode: "default" });

const marker = "marked";
const answers = everyAnswer(marker);

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
});
test.afterAll(() => platform.stop());

/** As many others answer the same, so that no count is small enough to be hidden. */
async function othersAnswer(): Promise<void> {
  for (let other = 1; other < limits.suppressionThreshold; other += 1) {
    const visitor = newVisitor(platform.url);
    for (const page of pagesFor(questionnaire, answers)) {
      const given = askedOn(page, answers).flatMap(({ id }) =>
        answers[id] === undefined ? [] : [[id, answers[id]] as const],
      );
      await visitor.save(page.id, Object.fromEntries(given));
    }
    await visitor.submit();
  }
}

/** Where a page of its own shows what people typed about themselves. */
const typedAddress = (id: string) => `/staff/respondents/${id}`;

function addressOf(place: Place, { id }: Question): string {
  if (place.page === "topic") {
    const words = place.shows === "words" ? `?words=${marker}` : "";
    return `/staff/topics/${place.topic}${words}`;
  }
  return place.page === "respondents" && place.shows === "words"
    ? typedAddress(id)
    : `/staff/${place.page}`;
}

/** The tables that count whole responses by one thing. */
const dimensionTables: Readonly<Partial<Record<Dimension, string>>> = {
  capacity: "capacities-table",
  "postcode-district": "districts-table",
  help: "help-table",
};
/** What staff call those who answered as `everyAnswer` does. */
const dimensionRows: Readonly<Partial<Record<Dimension, string>>> = {
  capacity: "SENCOs",
  "postcode-district": "CT19",
  help: "With help, somebody wrote down what they said",
};

/** Where the page shows an answer: a cell with the count of all who gave it, or their words. */
async function expectAnswer(
  page: Page,
  question: Question,
  place: Place,
  words: QuestionnaireWords,
): Promise<void> {
  const { id } = question;
  const given = [answers[id] ?? []].flat();
  expect(given, `${id} has no marked answer`).not.toHaveLength(0);
  const everybody = String(limits.suppressionThreshold);
  if (place.shows === "dimension") {
    const { dimension } = place;
    const table = page.locator(
      `[data-table="${dimensionTables[dimension] ?? ""}"]`,
    );
    const name = dimensionRows[dimension] ?? "";
    await expect(countIn(table, name).first()).toHaveText(everybody);
  } else if (place.shows === "words") {
    for (const said of given)
      await expect(page.getByRole("main")).toContainText(firstLine(said));
  } else if (place.page === "equality") {
    const table = page.locator(`[data-table="${id}-table"]`);
    for (const option of given) {
      const name = optionWords(words, question, option);
      await expect(countIn(table, name).first()).toHaveText(everybody);
    }
  } else {
    const table = page
      .locator(`[data-table="${id}-by-capacity"], [data-table="${id}-five"]`)
      .first();
    const headings = (
      await table.getByRole("columnheader").allTextContents()
    ).slice(1);
    for (const option of given) {
      const at = headings.indexOf(optionWords(words, question, option));
      expect(at, `${id} has no column for ${option}`).toBeGreaterThanOrEqual(0);
      await expect(countIn(table, "SENCOs").nth(at)).toContainText(everybody);
    }
  }
}

const countIn = (table: Locator, name: string) =>
  table
    .getByRole("row")
    .filter({
      has: table.page().getByRole("rowheader", { name, exact: true }),
    })
    .getByRole("cell");

const firstLine = (text: string) => text.split("\n")[0] ?? "";

test("each answer of the whole questionnaire is read where its place is, by those who may", async ({
  browser,
}) => {
  const respondent = await browser.newContext({ baseURL: platform.url });
  const responding = await respondent.newPage();
  await answerEveryPage(responding, answers);
  await send(responding);
  await respondent.close();
  await othersAnswer();

  const words = await readQuestionnaireWords("en");
  const chief = await member(browser, platform, "chief", "administrator");
  const analyst = await member(browser, platform, "analyst", "analyst");
  const typist = await member(browser, platform, "typist", "data-entry");
  for (const question of questionsOf(questionnaire))
    await test.step(question.id, async () => {
      const place = placeOf(question);
      if (!place) throw new Error(`${question.id} has no place`);
      const address = addressOf(place, question);
      for (const reader of [chief, analyst, typist])
        if (reader.url() !== platform.url + address) await reader.goto(address);
      await expectAnswer(chief, question, place, words);
      const isApart = place.page === "equality" || place.page === "contacts";
      if (isApart) await expect(analyst).toHaveURL("/staff");
      else await expectAnswer(analyst, question, place, words);
      await expect(typist).toHaveURL("/staff/data-entry");
      if (place.page === "topic" && place.shows === "words")
        await expect(
          chief
            .locator("article.verbatim")
            .filter({ hasText: `${marker} on ${question.id}:` })
            .first(),
        ).toContainText(questionWords(words, question.id).label);
    });
  for (const reader of [analyst, typist])
    for (const name of ["Equality monitoring", "Contacts"])
      await expect(reader.getByRole("link", { name, exact: true })).toHaveCount(
        0,
      );
  for (const reader of [chief, analyst, typist]) await reader.context().close();
});
