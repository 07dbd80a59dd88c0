/** Why a sign-in was not taken; each has its words. */
export const signInProblems = [
  "refused",
  "too-many",
  "empty",
  "failed",
] as const;
export type SignInProblem = (typeof signInProblems)[number];
