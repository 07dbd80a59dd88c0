import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import type { Day } from "#lib/i18n/day.ts";
import type { AnswerError } from "#lib/questions/kind.ts";
import {
  type Answers,
  type DraftAnswers,
  readPage,
  validate,
} from "#lib/response/answers.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { askedIn } from "#lib/response/journey.ts";
import { readDay } from "./day.ts";
import { looksLikeCode } from "./begin-form.ts";

/** What was typed of a form, right or wrong: as the database keeps it until it is right. */
export interface Typed {
  /** The number that was written on the paper. */
  readonly serial: string;
  /** The day on which it came, as it was typed. */
  readonly received: string;
  readonly answers: DraftAnswers;
}

export const detailErrors = [
  "serial-missing",
  "serial-long",
  "serial-code",
  "serial-taken",
  "received-missing",
  "received-later",
  "received-before",
  "received-after",
  "too-late",
] as const;
export type DetailError = (typeof detailErrors)[number];

/** What is wrong with a field: with a question's answer, or with what is written about the form. */
export interface KeyingProblem {
  readonly field: string;
  readonly error: AnswerError | DetailError;
  readonly values: Readonly<Record<string, number>>;
}

export type Keyed =
  | {
      readonly ok: true;
      readonly serial: string;
      readonly receivedOn: Day;
      readonly answers: Answers;
    }
  | { readonly ok: false; readonly problems: readonly KeyingProblem[] };

const longestSerial = 40;

/** Reads a posted form. What is of no question of it is passed over. */
export function readTyped(form: Questionnaire, fields: URLSearchParams): Typed {
  const values = form.pages.flatMap((page) =>
    Object.entries(readPage(page, fields)),
  );
  const answers: DraftAnswers = Object.fromEntries(
    values.filter((entry): entry is [string, DraftValue] => entry[1] !== null),
  );
  return {
    serial: fields.get("serial") ?? "",
    received: fields.get("received") ?? "",
    answers,
  };
}

/**
 * Validates a whole form by the rules of the site, and what is written about it.
 *
 * @param standard the questionnaire of the form's version, with all that it asks
 */
export function validateTyped(standard: Questionnaire, typed: Typed): Keyed {
  const serial = typed.serial.replaceAll(/\s+/g, " ").trim();
  const receivedOn = readDay(typed.received);
  const problems: KeyingProblem[] = [];
  const add = (field: string, error: DetailError | undefined) => {
    if (error) problems.push({ field, error, values: {} });
  };
  add("serial", serialError(serial));
  add("received", receivedOn ? undefined : "received-missing");
  const checked = validateAll(standard, typed.answers);
  if (!checked.ok) problems.push(...checked.problems);
  if (problems.length > 0 || !receivedOn || !checked.ok)
    return { ok: false, problems };
  return { ok: true, serial, receivedOn, answers: checked.answers };
}

function serialError(serial: string): DetailError | undefined {
  if (serial === "") return "serial-missing";
  if (looksLikeCode(serial)) return "serial-code";
  return Array.from(serial).length > longestSerial ? "serial-long" : undefined;
}

export type AllAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly KeyingProblem[] };

/**
 * Validates all answers at once, as the site does one page after the other. What
 * the form says to leave out is left out here too: it is not submitted.
 *
 * @param standard the questionnaire of the answers' version, with all that it asks
 */
export function validateAll(
  standard: Questionnaire,
  draft: DraftAnswers,
): AllAnswers {
  const checked = validate(askedIn(standard, draft), draft);
  if (checked.ok) return checked;
  return {
    ok: false,
    problems: checked.problems.map(({ question, error, values }) => ({
      field: question,
      error,
      values,
    })),
  };
}
