import { type Browser, expect, type Page } from "@playwright/test";
import {
  openQuestionsAbout,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { priorities } from "#lib/consultation/consultation.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn } from "#lib/response/journey.ts";
import { answerEveryPage, everyAnswer, send } from "./respondent.ts";
import { exportedRow, makeAccount, signIn } from "./strategy-team.ts";

/**
 * The main job, end to end: a respondent answers every question and sends; an
 * analyst finds the same answers in the staff view and in the export.
 */
export async function respondAndBeRead(
  page: Page,
  browser: Browser,
  marker: string,
): Promise<void> {
  const answers = everyAnswer(marker);
  await answerEveryPage(page, answers);
  await expect(page.getByRole("main")).toContainText(
    `${marker} on priority-1-why`,
  );
  const reference = await send(page);

  const team = await browser.newPage();
  await signIn(team, makeAccount(marker, "analyst"));
  for (const priority of priorities) {
    await team.goto(`/staff/topics/${priority}?words=${marker}`);
    for (const { id } of openQuestionsAbout(questionnaire, priority))
      await expect(team.getByRole("main")).toContainText(`${marker} on ${id}:`);
  }
  const completed = validate(askedIn(questionnaire, answers), answers);
  if (!completed.ok) throw new Error("the planned answers are not valid");
  const row = await exportedRow(team, reference);
  for (const question of questionsOf(questionnaire)) {
    const columns = kindOf(question).columns(question);
    for (const { name, cell } of columns) {
      if (question.storage) expect(row).not.toHaveProperty(name);
      else
        expect(row[name]).toBe(unspelled(cell(completed.answers[question.id])));
    }
  }
  expect(JSON.stringify(row)).not.toContain("@example.org");
  await team.close();
}

/** A cell as the export writes it: what a spreadsheet would run is quoted. */
function unspelled(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
