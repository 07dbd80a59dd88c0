import type { Question } from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { fivePointOptions, threePointScale } from "#lib/questions/agreement.ts";
import { type ChoiceCount, crossTabulate } from "./cross-tabulation.ts";
import {
  type ColumnGroup,
  regroup,
  type SuppressedTable,
} from "./suppression.ts";
import type { CountTable } from "./table.ts";

/**
 * Agreement is asked on 5 points, or on 3 where 5 are hard to tell
 * apart. The rule by which both are read together: each answer counts for the
 * side on which it lies. "Yes" is an agreement of unknown strength, so it pools
 * with both strengths of agreement, and "no" with both of disagreement; "not
 * sure" is the middle of its scale, as "neither" is of the other. "Don't know"
 * stands apart on 5 points and has no counterpart on 3.
 */
export const sides = [
  { id: "agree", columns: ["strongly-agree", "tend-to-agree", "yes"] },
  { id: "neither", columns: ["neither", "not-sure"] },
  { id: "disagree", columns: ["tend-to-disagree", "strongly-disagree", "no"] },
  { id: "dont-know", columns: ["dont-know"] },
] as const satisfies readonly ColumnGroup[];

/** Every figure that is read as one number, though it is several in the table. */
const sums = [
  ...sides.map(({ columns }) => columns),
  fivePointOptions,
  threePointScale,
];

/** Whether a question's answers lie on these scales, so that they are read together as well. */
export function isPooled(question: Question): boolean {
  return kindOf(question).sharedOptions === "agreement";
}

/**
 * A question's answers by capacity, to be suppressed. Agreement is in it on both
 * scales at once: one table, so that no view of it gives away what another hides.
 */
export function tabulate(
  question: Question,
  capacities: readonly string[],
  counts: readonly ChoiceCount[],
): CountTable {
  const table = crossTabulate(question, capacities, counts);
  return isPooled(question) ? { ...table, sums } : table;
}

/** Both scales read together, by the rule of `sides`. */
export function pooled(table: SuppressedTable): SuppressedTable {
  return regroup(table, sides);
}

/** The answers of those who were asked on 5 points, as they gave them. */
export function onFivePoints(table: SuppressedTable): SuppressedTable {
  return regroup(table, fivePointOptions.map(itself));
}

/** The answers of those who were asked on three points, as they gave them. */
export function onThreePoints(table: SuppressedTable): SuppressedTable {
  return regroup(table, threePointScale.map(itself));
}

const itself = (id: string): ColumnGroup => ({ id, columns: [id] });
