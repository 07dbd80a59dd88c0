import { z } from "zod";
import { invalid } from "./invalid.ts";
import type { Answer, ChoiceCounts, Tally } from "./kind.ts";

/**
 * A choice of at most one of the options.
 *
 * @param options the ids that may be chosen
 * @param required whether nothing chosen is the error `required`
 */
export function oneOf(options: readonly string[], required: boolean) {
  return z.unknown().transform((value, context): Answer | undefined => {
    if (value === undefined || value === "")
      return required ? invalid(context, "required") : undefined;
    if (typeof value !== "string" || !options.includes(value))
      return invalid(context, "not-an-option");
    return { choices: [value] };
  });
}

/** The choices of an answer, none where it is missing or in words. */
export function choicesOf(answer: Answer | undefined): readonly string[] {
  return answer && "choices" in answer ? answer.choices : [];
}

/** Every option with its count, zero included, in the order of the definition. */
export function tallyOptions(
  options: readonly string[],
  counts: ChoiceCounts,
): Tally {
  return options.map((choice) => ({
    choice,
    count: counts.find((entry) => entry.choice === choice)?.count ?? 0,
  }));
}
