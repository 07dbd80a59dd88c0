import { questionnaire, questionsOf } from "#lib/consultation/questionnaire.ts";

/** What is said of a response beside its answers. */
export const arrivalColumns = [
  "serial",
  "received",
  "rendition",
  "language",
  "channel",
] as const;
export type ArrivalColumn = (typeof arrivalColumns)[number];

/** Without these a row cannot be taken; every other column may be left out. */
const requiredColumns = [
  "received",
  "rendition",
  "language",
  "channel",
  "capacity",
] as const;

/** All columns of the table, in order: a question's column is called by its id, as in the export. */
export const columns: readonly string[] = [
  ...arrivalColumns,
  ...questionsOf(questionnaire).map(({ id }) => id),
];

export type HeaderError = "unknown-column" | "missing-column" | "double-column";

export interface HeaderProblem {
  readonly column: string;
  readonly error: HeaderError;
}

/** What is wrong with the first line of a table: nothing of it is read before that is mended. */
export function headerProblems(
  header: readonly string[],
): readonly HeaderProblem[] {
  const problem = (error: HeaderError) => (column: string) => ({
    column,
    error,
  });
  return [
    ...header
      .filter((name) => !columns.includes(name))
      .map(problem("unknown-column")),
    ...requiredColumns
      .filter((name) => !header.includes(name))
      .map(problem("missing-column")),
    ...header
      .filter((name, index) => header.indexOf(name) < index)
      .map(problem("double-column")),
  ];
}
