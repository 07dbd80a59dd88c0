import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { staffDatabase } from "./client.ts";
import { isPastTheEnd } from "./past-the-end.ts";

const row = z
  .object({
    id: z.number(),
    question_id: z.string(),
    verbatim: z.string(),
    capacity: z.string(),
    postcode_district: z.string().nullable(),
    locale: z.string(),
    channel: z.string(),
    rendition: z.string(),
    help: z.string(),
    submitted_at: z.coerce.date(),
    may_be_quoted: z.boolean(),
    theme_ids: z.array(z.coerce.number()),
  })
  .transform((from) => ({
    id: from.id,
    question: from.question_id,
    words: from.verbatim,
    capacity: from.capacity,
    district: from.postcode_district,
    locale: from.locale,
    channel: from.channel,
    rendition: from.rendition,
    help: from.help,
    submittedAt: from.submitted_at,
    mayBeQuoted: from.may_be_quoted,
    themes: from.theme_ids,
  }));

/** An open answer exactly as given, with what is needed to read and code it. */
export type Verbatim = Readonly<z.infer<typeof row>>;

export interface VerbatimFilter {
  readonly questions: readonly string[];
  /** Words that occur in it, in any case. */
  readonly words: string | undefined;
  readonly capacity: string | undefined;
  readonly rendition: string | undefined;
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  /** One of `countedHelp`. */
  readonly help: string | undefined;
  /** A theme's id, or those that have none yet. */
  readonly theme: number | "none" | undefined;
}

export const verbatimsAPage = 25;

/** Columns that hold exactly what is asked for. */
const filtered = [
  "capacity",
  "rendition",
  "locale",
  "channel",
  "help",
] as const;

export interface VerbatimPage {
  readonly verbatims: readonly Verbatim[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** One page of verbatims, newest first. Pages count from 1; one past the end is empty. */
export async function readVerbatims(
  filter: VerbatimFilter,
  page: number,
): Promise<VerbatimPage> {
  const { questions, words, theme, ...equal } = filter;
  const database = await staffDatabase();
  let query = database
    .from("verbatims")
    .select(
      "id, question_id, verbatim, capacity, postcode_district, locale, channel, rendition, help, submitted_at, may_be_quoted, theme_ids",
      { count: "exact" },
    )
    .eq("consultation_id", consultation.id)
    .in("question_id", [...questions]);
  // Not ilike, for which an asterisk stands for anything and cannot be escaped.
  if (words) query = query.filter("verbatim", "imatch", literal(words));
  for (const column of filtered) {
    const value = equal[column];
    if (value !== undefined) query = query.eq(column, value);
  }
  if (theme === "none") query = query.eq("is_coded", false);
  else if (theme !== undefined) query = query.contains("theme_ids", [theme]);
  const first = (page - 1) * verbatimsAPage;
  const { data, error, count } = await query
    .order("submitted_at", { ascending: false })
    .order("id", { ascending: false })
    .range(first, first + verbatimsAPage - 1);
  if (isPastTheEnd(error))
    return { verbatims: [], total: (await readVerbatims(filter, 1)).total };
  if (error) throw new Error(`reading verbatims failed: ${error.code}`);
  return { verbatims: row.array().parse(data), total: count ?? 0 };
}

/** One page of what was typed to a question, whoever typed it. */
export function readTyped(
  question: string,
  page: number,
): Promise<VerbatimPage> {
  const any = {
    words: undefined,
    theme: undefined,
    capacity: undefined,
    rendition: undefined,
    locale: undefined,
    channel: undefined,
    help: undefined,
  };
  return readVerbatims({ questions: [question], ...any }, page);
}

/** A regular expression that PostgreSQL finds just these words by. */
function literal(words: string): string {
  return words.replaceAll(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`);
}

export interface Recoding {
  readonly answer: number;
  /** Only what changed: what others did to the answer meanwhile stays. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/**
 * Applies and takes off themes in one step, in the name of who is signed in.
 *
 * @returns `gone` where the answer is not there any more
 */
export async function codeAnswer(
  recoding: Recoding,
): Promise<"saved" | "gone"> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("code_answer", {
    answer: recoding.answer,
    added: [...recoding.added],
    removed: [...recoding.removed],
  });
  if (error) throw new Error(`code_answer failed: ${error.code}`);
  return data ? "saved" : "gone";
}
