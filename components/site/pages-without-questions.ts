/** Addresses below the questionnaire that ask nothing: there is no form of answers that could be sent. */
export const pagesWithoutQuestions: readonly string[] = [
  "check",
  "cleared",
  "continue",
  "delete",
  "done",
  "finish",
  "forget",
  "later",
  "resume",
  "shared",
  "submit",
];
