import { expect, type Page } from "@playwright/test";
import type {
  Question,
  QuestionKind,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";

/** What this respondent gives to a question of some kinds, and its example to others; `marker` tells their words from others'. */
const values: Readonly<
  Partial<
    Record<QuestionKind, (question: Question, marker: string) => DraftValue>
  >
> = {
  "single-choice": (question) => kindOf(question).options(question)[1] ?? "",
  "multiple-choice": (question) =>
    kindOf(question).options(question).slice(0, 2),
  agreement: (question) => kindOf(question).options(question)[1] ?? "",
  "open-text": ({ id }, marker) =>
    `${marker} on ${id}: "dwie linie"\nأسطر كثيرة & <b>more</b>`,
  "short-text": (_question, marker) => `=${marker} primary school`,
  "postcode-district": () => "CT19",
  email: (_question, marker) => `${marker}@example.org`,
};

/** An answer to every question, given as a SENCO so that no page of theirs is hidden. */
export function everyAnswer(marker: string): DraftAnswers {
  const given = questionnaire.pages.flatMap((page) =>
    page.questions.map(
      (question) =>
        [
          question.id,
          values[question.kind]?.(question, marker) ??
            kindOf(question).example(question),
        ] as const,
    ),
  );
  return {
    ...Object.fromEntries(given),
    capacity: "senco",
    "age-band": "35-49",
    disability: "yes",
    "quote-permission": "yes",
  };
}

/** Fills in what one question of the page shows. */
export async function fillIn(
  page: Page,
  question: Question,
  value: DraftValue,
): Promise<void> {
  if (kindOf(question).options(question).length === 0) {
    await page.locator(`[name="${question.id}"]`).fill(String(value));
    return;
  }
  for (const option of [value].flat())
    await page
      .locator(`input[name="${question.id}"][value="${option}"]`)
      .check();
}

/** Goes through the whole questionnaire as a reader would and stops on the page to check. */
export async function answerEveryPage(
  page: Page,
  answers: DraftAnswers,
): Promise<void> {
  await page.goto("/questionnaire");
  await page.getByRole("link", { name: /^Start/ }).click();
  for (const asked of pagesFor(questionnaire, answers)) {
    await expect(page).toHaveURL(`/questionnaire/${asked.id}`);
    for (const question of askedOn(asked, answers)) {
      const value = answers[question.id];
      if (value !== undefined) await fillIn(page, question, value);
    }
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await expect(page).toHaveURL("/questionnaire/check");
}

/** Sends what the check page shows and gives the reference. */
export async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL("/questionnaire/done");
  const reference = await page.locator(".reference strong").textContent();
  expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  return reference ?? "";
}
