/** Why a recording was not taken. */
const problems = [
  "nothing",
  "words",
  "too-large",
  "not-mp3",
  "too-short",
  "broken-off",
] as const;
export type UploadProblem = (typeof problems)[number];

export function readProblem(
  given: string | undefined,
): UploadProblem | undefined {
  return problems.find((problem) => problem === given);
}
