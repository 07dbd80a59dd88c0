import {
  type Questionnaire,
  questionsOf,
  type RenditionId,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import { type Day, daysBetween } from "#lib/i18n/day.ts";
import { languages } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { Answers, DraftAnswers } from "#lib/response/answers.ts";
import { readDay } from "../day.ts";
import { type KeyingProblem, validateAll } from "../keyed-form.ts";
import type { Versions } from "./columns.ts";
import type { ArrivalColumn } from "./columns.ts";

/** The ways in which a row may say that it came; `import` where nobody knows. */
export const importChannels = ["paper", "email", "import"] as const;
export type ImportChannel = (typeof importChannels)[number];

/** How a response came: as the database takes it. */
export interface Arrival {
  readonly version: number;
  readonly rendition: RenditionId;
  readonly locale: Language;
  readonly channel: ImportChannel;
  readonly receivedOn: Day;
}

export const rowErrors = [
  "cells",
  "received-missing",
  "received-later",
  "received-before",
  "received-after",
  "rendition",
  "language",
  "channel",
  "version",
  "not-asked",
  "not-text",
] as const;
export type RowError = (typeof rowErrors)[number] | KeyingProblem["error"];

export interface RowProblem {
  /** Undefined where it is about the whole row. */
  readonly column: string | undefined;
  readonly error: RowError;
  readonly values: Readonly<Record<string, number>>;
}

/** The days of which forms are taken, both included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
  readonly today: Day;
}

export type ReadRow =
  | {
      readonly ok: true;
      readonly serial: string;
      readonly arrival: Arrival;
      readonly answers: Answers;
    }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** A row by its columns' names. A cell is words: what a spreadsheet would run as a formula is kept as typed. */
export type Cells = ReadonlyMap<string, string>;

/**
 * Reads a row and validates it by the rules of the site.
 *
 * @param versions a row that names none is of the newest
 */
export function readRow(cells: Cells, days: Days, versions: Versions): ReadRow {
  const problems: RowProblem[] = [];
  const add = (
    column: ArrivalColumn | undefined,
    error: RowError | undefined,
  ) => {
    if (error) problems.push({ column, error, values: {} });
  };
  const cell = (column: ArrivalColumn) => (cells.get(column) ?? "").trim();
  const rendition = renditionIds.find((id) => id === cell("rendition"));
  const locale = languages.find((id) => id === cell("language"));
  const channel = importChannels.find((id) => id === cell("channel"));
  const receivedOn = readDay(cell("received"));
  const named = cell("version");
  const standard = versions.find(({ version }, index) =>
    named === "" ? index === 0 : String(version) === named,
  );
  add(undefined, [...cells.values()].some(isNoText) ? "not-text" : undefined);
  add("received", receivedOn ? dayError(receivedOn, days) : "received-missing");
  add("rendition", rendition ? undefined : "rendition");
  add("language", locale ? undefined : "language");
  add("channel", channel ? undefined : "channel");
  add("version", standard ? undefined : "version");
  if (!standard) return { ok: false, problems };
  for (const column of notAsked(standard, cells, versions))
    problems.push({ column, error: "not-asked", values: {} });
  const checked = validateAll(standard, draftOf(standard, cells));
  if (!checked.ok)
    for (const { field, error, values } of checked.problems)
      problems.push({ column: field, error, values });
  if (
    problems.length > 0 ||
    !checked.ok ||
    !rendition ||
    !locale ||
    !channel ||
    !receivedOn
  )
    return { ok: false, problems };
  const { version } = standard;
  return {
    ok: true,
    serial: cell("serial"),
    arrival: { version, rendition, locale, channel, receivedOn },
    answers: checked.answers,
  };
}

/** The database cannot hold it, and no spreadsheet writes it. */
function isNoText(cell: string): boolean {
  return cell.includes("\0");
}

/** Why a day will not do, if so. */
export function dayError(
  day: Day,
  { first, last, today }: Days,
): "received-later" | "received-before" | "received-after" | undefined {
  if (daysBetween(today, day) > 0) return "received-later";
  if (daysBetween(first, day) < 0) return "received-before";
  return daysBetween(last, day) > 0 ? "received-after" : undefined;
}

/** Columns with words in them that this version of the questionnaire does not ask for: nothing is dropped unseen. */
function notAsked(
  standard: Questionnaire,
  cells: Cells,
  versions: Versions,
): readonly string[] {
  const asked = new Set(questionsOf(standard).map(({ id }) => id));
  const others = versions.flatMap(questionsOf).map(({ id }) => id);
  return [...new Set(others)].filter(
    (id) => !asked.has(id) && (cells.get(id) ?? "").trim() !== "",
  );
}

function draftOf(standard: Questionnaire, cells: Cells): DraftAnswers {
  const given = questionsOf(standard).flatMap((question) => {
    const written = cells.get(question.id) ?? "";
    const kind = kindOf(question);
    const isWords = kind.mostChoices(question) === 0;
    const values = isWords
      ? [written]
      : partsOf(written, kind.mostChoices(question));
    const value = kind.fromForm(values);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return Object.fromEntries<DraftValue>(given);
}

/** Several choices stand in one cell as the export writes them: "one; other". */
function partsOf(written: string, most: number): readonly string[] {
  const parts = (most > 1 ? written.split(";") : [written]).map((part) =>
    part.trim(),
  );
  return parts.filter((part) => part !== "");
}
