import {
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";

/** What is said of a response beside its answers. */
export const arrivalColumns = [
  "serial",
  "received",
  "rendition",
  "language",
  "channel",
  "version",
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

/** Of each version of the questionnaire that was published, the newest first: what it asks. */
export type Versions = readonly Questionnaire[];

/**
 * All columns of the table, in order: a question's column is called by its id, as in
 * the export. What only an earlier version asked stands last.
 */
export function columnsOf(versions: Versions): readonly string[] {
  const asked = versions.flatMap(questionsOf).map(({ id }) => id);
  return [...new Set([...arrivalColumns, ...asked])];
}

export type HeaderError = "unknown-column" | "missing-column" | "double-column";

export interface HeaderProblem {
  readonly column: string;
  readonly error: HeaderError;
}

/** What is wrong with the first line of a table: nothing of it is read before that is mended. */
export function headerProblems(
  header: readonly string[],
  versions: Versions,
): readonly HeaderProblem[] {
  const columns = columnsOf(versions);
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
