import { z } from "zod";
import { invalid } from "./invalid.ts";
import { lengthOf } from "./length.ts";
import type {
  Answer,
  AnswerError,
  ChoiceCounts,
  Column,
  Paper,
  Tally,
} from "./kind.ts";

/** Long enough for what anybody has to say; a longer text comes by e-mail. */
export const longestAnswer = 10_000;
export const longestName = 200;

/** What words have to look like, and the error of those that do not or are too long for it. */
interface Shape {
  readonly pattern: string;
  readonly error: AnswerError;
}

/**
 * Words of at most `limit` characters, counted as a reader counts them
 * (Unicode code points; a browser's line break of two counts once).
 */
export function text(limit: number, shape?: Shape) {
  const pattern = shape && new RegExp(shape.pattern, "u");
  return z.unknown().transform((value, context): Answer | undefined => {
    if (typeof value !== "string") return undefined;
    const words = value.replaceAll("\r\n", "\n").trim();
    if (words === "") return undefined;
    const count = lengthOf(words);
    if (shape && (count > limit || !pattern?.test(words)))
      return invalid(context, shape.error);
    if (count > limit) return invalid(context, "too-long", { count, limit });
    return { text: words };
  });
}

/** A typed value as the draft keeps it: the first one, as it came. */
export function firstValue(values: readonly string[]): string | undefined {
  return values[0] === "" ? undefined : values[0];
}

function textOf(answer: Answer | undefined): string {
  return answer && "text" in answer ? answer.text : "";
}

/** Room on paper for a name or a code. */
export const oneLine = { type: "writing", lines: 1 } as const satisfies Paper;

/** One column that holds the words. */
export function textColumns(name: string): readonly Column[] {
  return [{ name, cell: textOf }];
}

/** Typed words are counted only as given: one row, `answered`. */
export function tallyAnswered(counts: ChoiceCounts): Tally {
  const count = counts.reduce((sum, entry) => sum + entry.count, 0);
  return [{ choice: "answered", count }];
}
