import type { Question } from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { CountTable } from "./table.ts";

/** How many of one capacity chose an option of a question, as the database counts them. */
export interface ChoiceCount {
  readonly question: string;
  readonly capacity: string;
  readonly choice: string;
  readonly count: number;
}

/**
 * A question's answers by capacity: a row each, zeros included, in the order
 * given; a column for each line of the question's tally. The totals of the
 * columns are the answers of everybody.
 */
export function crossTabulate(
  question: Question,
  capacities: readonly string[],
  counts: readonly ChoiceCount[],
): CountTable {
  const kind = kindOf(question);
  const about = counts.filter((entry) => entry.question === question.id);
  const tallies = capacities.map((capacity) =>
    kind.tally(
      question,
      about.filter((entry) => entry.capacity === capacity),
    ),
  );
  return {
    rows: capacities,
    columns: kind.tally(question, []).map(({ choice }) => choice),
    counts: tallies.map((tally) => tally.map(({ count }) => count)),
  };
}
