/** Where forms are begun, and what waits is listed. */
export const startPage = "/staff/data-entry";

/** Why nothing can be done with a form: told where another one is begun. */
const elsewhere = ["not-yours", "gone", "invalid", "not-open-yet"] as const;
export type FormProblem = (typeof elsewhere)[number];

export function readFormProblem(
  given: string | undefined,
): FormProblem | undefined {
  return elsewhere.find((problem) => problem === given);
}
