import { z } from "zod";
import type { AnswerError } from "./kind.ts";

/**
 * Reports an error by its id, so that its words are chosen where they are shown.
 * `values` are what the words need, such as the count of characters.
 */
export function invalid(
  context: z.core.$RefinementCtx,
  error: AnswerError,
  values: Readonly<Record<string, number>> = {},
): never {
  context.addIssue({ code: "custom", message: error, params: values });
  return z.NEVER;
}
