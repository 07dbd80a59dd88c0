import { expect, type Page } from "@playwright/test";
import { openQuestionsAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import type { ExportedRow } from "./strategy-team.ts";

/* What the page of a topic should show, worked out from the export: two ways to the same answers. */

/** So many are on one page, the last one's rest apart. */
export const commentsAPage = 25;

/** What somebody wrote to one question of a topic. */
export interface Comment {
  readonly question: string;
  readonly words: string;
  readonly response: ExportedRow;
}

/** The comments on a topic that are in the export, the newest first. */
export function commentsOn(
  topic: TopicId,
  rows: readonly ExportedRow[],
): readonly Comment[] {
  return rows
    .flatMap((response) =>
      openQuestionsAbout(questionnaire, topic).map(({ id }) => ({
        question: id,
        words: response[id] ?? "",
        response,
      })),
    )
    .filter(({ words }) => words !== "")
    .toSorted((a, b) => sentAt(b).localeCompare(sentAt(a)));
}

export function sentAt({ response }: Comment): string {
  return response["submitted_at"] ?? "";
}

const article = "article.verbatim";

/** The comments that the page shows, in its order. */
export function shownWords(page: Page): Promise<readonly string[]> {
  return page.locator(`${article} blockquote`).allTextContents();
}

/** The page says how many there are, and shows the newest of them. */
export async function expectComments(
  page: Page,
  expected: readonly Comment[],
): Promise<void> {
  const count = String(expected.length);
  await expect(
    page.getByText(
      expected.length === 1
        ? "1 comment, newest first"
        : `${count} comments, newest first`,
    ),
  ).toBeVisible();
  const shown = await shownWords(page);
  expect(shown).toHaveLength(Math.min(expected.length, commentsAPage));
  // Comments of one response came at one time: among them any order is right.
  for (const [at, words] of shown.entries()) {
    const place = expected[at];
    expect(
      expected.some(
        (comment) =>
          comment.words === words &&
          place !== undefined &&
          sentAt(comment) === sentAt(place),
      ),
      `comment ${String(at + 1)}: ${words}`,
    ).toBe(true);
  }
}
