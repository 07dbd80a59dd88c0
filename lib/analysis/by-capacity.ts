import type { MustHide } from "./hidden-cells.ts";
import {
  suppress,
  suppressed,
  type SuppressedTable,
  suppressTogether,
} from "./suppression.ts";
import { type CountTable, sum } from "./table.ts";

/** Tables of one column that count all responses, and the one of them by capacity. */
type Overview<Name extends string, Table> = Readonly<
  Record<Name | "capacities", Table>
>;

/**
 * Suppresses the tables of the overview together with the table of each
 * question by capacity, because they are read together. A capacity whose total
 * the overview hides has it hidden in every question too. The overview in turn
 * hides what a question hides, where everybody of the capacity answered there
 * and the two figures are one. That protects the overview and any one question
 * read together; it is no proof for several questions read against each other.
 */
export function suppressByCapacity<
  Name extends string,
  Id extends string,
>(tables: {
  readonly overview: Overview<Name, CountTable>;
  readonly questions: Readonly<Record<Id, CountTable>>;
}): {
  readonly overview: Overview<Name, SuppressedTable>;
  readonly questions: Readonly<Record<Id, SuppressedTable>>;
} {
  const all: CountTable = tables.overview.capacities;
  const byQuestion = Object.entries<CountTable>(tables.questions);
  let must: MustHide = { rows: [], base: false };
  // What is hidden only grows, so that this ends.
  for (;;) {
    const overview = suppressTogether(tables.overview, { capacities: must });
    const hidden = hiddenTotals(overview.capacities);
    const questions = byQuestion.map(
      ([name, table]) => [name, suppress(table, hidden)] as const,
    );
    const back = byQuestion.map(([, table], at) =>
      sharedTotals(hiddenTotals(questions[at]?.[1]), table, all),
    );
    const rows = [
      ...new Set([...hidden.rows, ...back.flatMap((each) => each.rows)]),
    ];
    const base = hidden.base || back.some((each) => each.base);
    if (rows.length === hidden.rows.length && base === hidden.base)
      return {
        overview,
        questions: Object.fromEntries(questions) as Record<Id, SuppressedTable>,
      };
    must = { rows, base };
  }
}

function hiddenTotals(table: SuppressedTable | undefined): MustHide {
  return {
    rows: (table?.rows ?? [])
      .filter(({ total }) => total === suppressed)
      .map(({ id }) => id),
    base: table?.base === suppressed,
  };
}

/** Those of the hidden totals that are the same figure in both tables. */
function sharedTotals(
  { rows, base }: MustHide,
  one: CountTable,
  other: CountTable,
): MustHide {
  return {
    rows: rows.filter((id) => totalOf(one, id) === totalOf(other, id)),
    base: base && sum(one.counts.flat()) === sum(other.counts.flat()),
  };
}

function totalOf({ rows, counts }: CountTable, id: string): number {
  return sum(counts[rows.indexOf(id)] ?? []);
}
