/**
 * Why a file that was sent in cannot be read as answers: larger than any filled-in
 * questionnaire, not a Word document or a broken one, or a Word document that is
 * not a questionnaire of this consultation.
 */
export type Problem = "too-large" | "not-word" | "not-ours";

/** Thrown where a file cannot be read as answers. `problem` is the key of what a person is told. */
export class UnreadableAnswers extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`the file cannot be read as answers: ${problem}`, options);
    this.name = "UnreadableAnswers";
    this.problem = problem;
  }
}
