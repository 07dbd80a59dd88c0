import type { z } from "zod";
import type { Question } from "#lib/consultation/questionnaire.ts";

/** What was typed or chosen, as it came: kept in the draft even where it is not valid. */
export type DraftValue = string | readonly string[];

/** A valid answer: chosen option ids, or words. Exactly what a row of `answers` holds. */
export type Answer =
  { readonly choices: readonly string[] } | { readonly text: string };

/** What can be wrong with an answer of more than one kind. Each has its words in `errors` of the interface. */
export const commonErrors = ["required", "not-an-option", "too-long"] as const;

/** What words that have to look like something can have wrong, an error a kind; these have theirs there as well. */
export const shapeErrors = ["not-a-postcode-district", "not-an-email"] as const;

export type ShapeError = (typeof shapeErrors)[number];
export type AnswerError = (typeof commonErrors)[number] | ShapeError;

/** How many gave each option, zero where nobody did, in the order of the definition. */
export type Tally = readonly {
  readonly choice: string;
  readonly count: number;
}[];

/** Counts as the database gives them: only what occurs. `null` is an open answer. */
export type ChoiceCounts = readonly {
  readonly choice: string | null;
  readonly count: number;
}[];

/** How a question is answered with a pen: boxes to tick, or lines to write on. */
export type Paper =
  | {
      readonly type: "choices";
      /** How many boxes may be ticked. */
      readonly choose: "one" | "any";
      readonly options: readonly string[];
    }
  | { readonly type: "writing"; readonly lines: number };

/** How a browser helps with an answer of one line. */
export interface Line {
  /** What it may fill in, in the words of HTML's `autocomplete`. */
  readonly autoComplete: string;
  /** The keyboard of a phone, where it is not that for words. */
  readonly type?: "email";
  readonly isShort?: true;
}

/** One column of the export of responses. */
export interface Column {
  readonly name: string;
  readonly cell: (answer: Answer | undefined) => string;
}

/**
 * All that the rest of the project asks of a kind of question. Shared code goes
 * through `kindOf` and never branches on the kind itself.
 */
export interface Kind<Q extends Question = Question> {
  /**
   * Reads a field's values, wherever they come from, into what the draft keeps: in the
   * shape of an answer where that can be told, otherwise as typed, to be put right.
   * Undefined where nothing was given.
   */
  fromForm(values: readonly string[]): DraftValue | undefined;
  /** Validates a draft's value, which has the shape of an answer already. Yields the answer, or undefined where there is none; issues carry an `AnswerError`. */
  schema(question: Q): z.ZodType<Answer | undefined>;
  /** The errors that `schema` can report, for the review of their words. */
  errors(question: Q): readonly AnswerError[];
  /** The option ids that are an answer, each of which needs words; none where the words are typed. */
  options(question: Q): readonly string[];
  /** Those of them that this rendition of the question offers to choose from. */
  offered(question: Q): readonly string[];
  /** Where the options are the same for every question of the kind: the words that they share. */
  readonly sharedOptions?: "agreement";
  /** How many options may be chosen at once; 0 where the answer is in words. */
  mostChoices(question: Q): number;
  /** The most characters that an answer in words may have; 0 where it is chosen. */
  readonly longestText: number;
  /**
   * What an answer in words looks like, as a regular expression that JavaScript (with
   * its flag `u`) and PostgreSQL read alike: character classes, groups, quantifiers,
   * anchors and lookahead, nothing else.
   */
  readonly pattern?: string;
  /** Where the answer is typed on one line; any other words have a box of several. */
  readonly line?: Line;
  /** A valid answer, for whoever tries a questionnaire: samples, journeys, tests. */
  example(question: Q): DraftValue;
  paper(question: Q): Paper;
  columns(question: Q): readonly Column[];
  tally(question: Q, counts: ChoiceCounts): Tally;
}
