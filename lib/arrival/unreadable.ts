/**
 * Why a file that was sent in cannot be read as answers:
 *
 * - `too-large`: larger than any filled-in questionnaire, or it would be when unpacked
 * - `not-word`, `not-pdf`: of another kind than it was sent in as, or a broken one
 * - `damaged`: a PDF that is cut off or broken, such as one that was not sent whole
 * - `encrypted`: a PDF under a password or with its changes locked
 * - `no-fields`: a PDF without fields, such as one that was printed to a file or scanned
 * - `not-ours`: sound, but not a questionnaire of this consultation, or more than one
 */
export type Problem =
  | "too-large"
  | "not-word"
  | "not-pdf"
  | "damaged"
  | "encrypted"
  | "no-fields"
  | "not-ours";

/** Thrown where a file cannot be read as answers. `problem` is the key of what a person is told. */
export class UnreadableAnswers extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`the file cannot be read as answers: ${problem}`, options);
    this.name = "UnreadableAnswers";
    this.problem = problem;
  }
}
