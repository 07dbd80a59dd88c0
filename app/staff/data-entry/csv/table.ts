import type { Closed } from "../arrival-days.ts";

export const csvPage = "/staff/data-entry/csv";

/** In bytes: some 30,000 responses with every answer in words. */
export const largestTable = 20 * 1024 * 1024;

/** Why a table was not checked at all. */
const own = ["nothing", "too-large", "spreadsheet", "not-text"] as const;
const closed = [
  "not-open-yet",
  "too-late",
] as const satisfies readonly Closed[];
export type TableProblem = (typeof own)[number] | Closed;

export function readTableProblem(
  given: string | undefined,
):
  | { readonly type: "own"; readonly problem: (typeof own)[number] }
  | { readonly type: "closed"; readonly problem: Closed }
  | undefined {
  const found = own.find((problem) => problem === given);
  if (found) return { type: "own", problem: found };
  const shut = closed.find((problem) => problem === given);
  return shut && { type: "closed", problem: shut };
}
