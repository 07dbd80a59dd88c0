import { z } from "zod";
import { lengthOf } from "#lib/questions/length.ts";
import {
  contactFields,
  type DocumentChoice,
  documentChoices,
  type FormatChoice,
  formatChoices,
  type Way,
  ways,
} from "./choices.ts";
import type { Day } from "#lib/i18n/day.ts";
import { dayErrors, readNeededBy } from "./needed-by.ts";
import {
  type Field,
  fields,
  limits,
  type TextField,
  type Typed,
} from "./typed.ts";

/** A request as it can be sent. Of `email`, `phone` and `address` it has the one that `sending` needs. */
export interface FormatRequest {
  readonly document: DocumentChoice;
  readonly format: FormatChoice;
  readonly otherFormat: string | undefined;
  /** In the words of who asks; undefined is English. */
  readonly language: string | undefined;
  readonly sending: Way;
  readonly neededBy: Day | undefined;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly note: string | undefined;
}

export const requestErrors = [
  "document",
  "format",
  "other-format",
  "language",
  "sending",
  "email",
  "address",
  "phone",
  "reach",
  "too-long",
  ...dayErrors,
] as const;
export type RequestError = (typeof requestErrors)[number];

/** What is wrong, at which field. */
export interface RequestProblem {
  readonly field: Field;
  readonly error: RequestError;
}

export type Validation =
  | { readonly ok: true; readonly request: FormatRequest }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };

/**
 * Validates what was typed.
 *
 * @param today the day where the consultation is held: nothing can be needed before it
 * @returns the request, or everything that is wrong, in the order of the page
 */
export function validateRequest(typed: Typed, today: Day): Validation {
  const everyField = fields.map((field) => [field, typed[field] ?? ""]);
  const parsed = schemaFor(typed).safeParse(Object.fromEntries(everyField));
  const needed = readNeededBy(typed, today);
  if (parsed.success && needed.ok) {
    const { "other-format": otherFormat, reach, ...rest } = parsed.data;
    const request = { ...rest, otherFormat, neededBy: needed.day };
    return { ok: true, request: { ...request, ...contactIn(reach) } };
  }
  const problems = parsed.success ? [] : parsed.error.issues.map(problemOf);
  if (!needed.ok) problems.push(needed);
  problems.sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  return {
    ok: false,
    problems: problems.map(({ field, error }) => ({ field, error })),
  };
}

/** The rules for what was typed: which boxes have to be filled in depends on what was chosen. */
function schemaFor({ format, sending }: Typed) {
  const contact = ways.find((way) => way === sending);
  const neededFor = <Schema extends z.ZodType>(
    field: Field,
    schema: Schema,
  ): Schema | typeof unasked =>
    contact && contactFields[contact] === field ? schema : unasked;
  return z.object({
    document: z.enum(documentChoices, "document"),
    format: z.enum(formatChoices, "format"),
    "other-format":
      format === "other" ? needed("other-format", "other-format") : unasked,
    language:
      format === "another-language"
        ? needed("language", "language")
        : optional("language"),
    sending: z.enum(ways, "sending"),
    email: neededFor("email", needed("email", "email").pipe(email)),
    address: neededFor("address", needed("address", "address")),
    phone: neededFor(
      "phone",
      needed("phone", "phone").refine(isPhoneNumber, "phone"),
    ),
    reach: neededFor(
      "reach",
      needed("reach", "reach").refine(
        (words) => isPhoneNumber(words) || email.safeParse(words).success,
        "reach",
      ),
    ),
    name: optional("name"),
    note: optional("note"),
  });
}

const unasked = z.string().transform(() => undefined);

const email = z.email("email");

/** Words as they were meant: without spaces around them, a browser's line break of two counted once. */
function tidied(field: TextField) {
  return z
    .string()
    .transform((words) => words.replaceAll("\r\n", "\n").trim())
    .refine((words) => lengthOf(words) <= limits[field], {
      error: "too-long",
      abort: true,
    });
}

function optional(field: TextField) {
  return tidied(field).transform((words) => words || undefined);
}

function needed(field: TextField, error: RequestError) {
  return tidied(field).refine((words) => words !== "", { error, abort: true });
}

/** With an area code, or text relay's 18001 in front; people write a time to ring or an extension beside it. */
function isPhoneNumber(words: string): boolean {
  const digits = words.replaceAll(/\D/g, "").length;
  return digits >= 9 && digits <= 25 && lengthOf(words) <= limits.phone;
}

/** Who collects says how to be told: by a phone number or an e-mail address. */
function contactIn(reach: string | undefined) {
  if (reach === undefined) return {};
  return reach.includes("@") ? { email: reach } : { phone: reach };
}

function problemOf(issue: z.core.$ZodIssue): RequestProblem {
  const field = fields.find((candidate) => candidate === issue.path[0]);
  const error = requestErrors.find((known) => known === issue.message);
  if (!field || !error) throw new Error(`no error is called ${issue.message}`);
  return { field, error };
}
