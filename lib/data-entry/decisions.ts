import { questionnaire } from "#lib/consultation/questionnaire.ts";
import type { Answer, DraftValue } from "#lib/questions/kind.ts";
import { askedOn } from "#lib/response/journey.ts";

/** A field of which two keyings differ; an answer is undefined where a keying has none. */
export interface Difference {
  readonly question: string;
  readonly first: Answer | undefined;
  readonly second: Answer | undefined;
}

/** Which keying is right, by question. */
export type Decisions = Readonly<Record<string, 1 | 2>>;

/**
 * What was decided, such that it holds together: where it is decided that a
 * question was to be left out, the keying without an answer to it is taken. What
 * hangs on an answer that both keyings have the same is the same in both.
 *
 * @returns undefined where a difference is not decided
 */
export function consistent(
  differences: readonly Difference[],
  decided: Readonly<Record<string, string | undefined>>,
): Decisions | undefined {
  const chosen = new Map<string, 1 | 2>();
  for (const { question } of differences) {
    const value = decided[question];
    if (value !== "1" && value !== "2") return undefined;
    chosen.set(question, value === "1" ? 1 : 2);
  }
  const draft: Record<string, DraftValue> = {};
  for (const { question, first, second } of differences) {
    const answer = chosen.get(question) === 1 ? first : second;
    if (answer && "choices" in answer) draft[question] = answer.choices;
  }
  for (const page of questionnaire.pages) {
    const asked = new Set(askedOn(page, draft).map(({ id }) => id));
    for (const { id, showWhen } of page.questions) {
      const hangsOn = [page.showWhen, showWhen].filter(
        (one) => one !== undefined,
      );
      const isDecidedHere = hangsOn.some(({ question }) =>
        chosen.has(question),
      );
      const difference = differences.find(({ question }) => question === id);
      if (!difference || !isDecidedHere || asked.has(id)) continue;
      chosen.set(id, difference.first ? 2 : 1);
    }
  }
  return Object.fromEntries(chosen);
}
