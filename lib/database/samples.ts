import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import type { AdministrationDatabase } from "./administration.ts";
import { json } from "./json.ts";
import { parseWindow, type PublishedWindow } from "./published-window.ts";

/** What an invented respondent sends. */
export interface Sample {
  /** The token of the draft that it would have been: sending it twice is sending it once. */
  readonly token: string;
  readonly version: number;
  readonly rendition: string;
  readonly language: string;
  /** What they typed and chose. */
  readonly answers: DraftAnswers;
  readonly submittedAt: Date;
  readonly link: string | undefined;
  readonly channel: string | undefined;
}

/** The window as published, or undefined where nothing is published yet. */
export async function publishedWindow(
  database: AdministrationDatabase,
): Promise<PublishedWindow | undefined> {
  const { data, error } = await database.rpc("read_window", {
    consultation: consultation.id,
  });
  if (error) throw error;
  return parseWindow(data);
}

/** How many responses there are: invented, and from people. */
export async function countResponses(
  database: AdministrationDatabase,
): Promise<{ readonly samples: number; readonly real: number }> {
  const count = async (isSample: boolean) => {
    const { count: counted, error } = await database
      .from("responses")
      .select("*", { count: "exact", head: true })
      .eq("is_sample", isSample);
    if (error) throw error;
    return counted ?? 0;
  };
  return { samples: await count(true), real: await count(false) };
}

const submitted = z.object({ status: z.string() });

/**
 * Sends a sample, which is taken by the rules of every response.
 *
 * @throws Error where the database does not take it
 */
export async function submitSample(
  database: AdministrationDatabase,
  sample: Sample,
): Promise<void> {
  const { data, error } = await database.rpc("submit_sample", {
    consultation: consultation.id,
    token: sample.token,
    draft: json(sample.answers),
    response: json({
      version: sample.version,
      rendition: sample.rendition,
      locale: sample.language,
      submittedAt: sample.submittedAt.toISOString(),
      ...(sample.link ? { link: sample.link } : {}),
      ...(sample.channel ? { channel: sample.channel } : {}),
    }),
  });
  if (error) throw error;
  const { status } = submitted.parse(data);
  if (status !== "accepted")
    throw new Error(`A sample was not taken: ${status}.`);
}

/** So many at a time that no request of a hosted Supabase runs into its time limit. */
const removedAtOnce = 200;

/** Removes every sample with its answers and contacts; what people sent stays. */
export async function removeSamples(
  database: AdministrationDatabase,
): Promise<{ readonly responses: number; readonly contacts: number }> {
  return {
    responses: await removeFrom(database, "responses"),
    contacts: await removeFrom(database, "feedback_contacts"),
  };
}

async function removeFrom(
  database: AdministrationDatabase,
  table: "responses" | "feedback_contacts",
): Promise<number> {
  for (let removed = 0; ;) {
    const next = await database
      .from(table)
      .select("id")
      .eq("is_sample", true)
      .limit(removedAtOnce);
    if (next.error) throw next.error;
    const ids = next.data.map((row) => String(row.id));
    if (ids.length === 0) return removed;
    const { error } = await database
      .from(table)
      .delete()
      .filter("id", "in", `(${ids.join(",")})`);
    if (error) throw error;
    removed += ids.length;
  }
}
