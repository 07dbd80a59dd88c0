import type { Closed } from "../arrival-days.ts";

export const filesPage = "/staff/data-entry/files";

/** In bytes, of all files together. */
export const largestFiles = 25 * 1024 * 1024;
export const mostFiles = 20;

/** Why no file was read: what is missing beside them, by its field. */
const own = ["nothing", "received", "language", "total"] as const;
const days = ["received-later", "received-before", "received-after"] as const;
const closed = [
  "not-open-yet",
  "too-late",
] as const satisfies readonly Closed[];
export type UploadProblem =
  (typeof own)[number] | (typeof days)[number] | Closed;

export function readUploadProblem(given: string | undefined):
  | { readonly type: "own"; readonly problem: (typeof own)[number] }
  | {
      readonly type: "error";
      readonly problem: (typeof days)[number] | Closed;
    }
  | undefined {
  const found = own.find((problem) => problem === given);
  if (found) return { type: "own", problem: found };
  const error = [...days, ...closed].find((problem) => problem === given);
  return error && { type: "error", problem: error };
}
