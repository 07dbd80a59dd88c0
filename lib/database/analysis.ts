import type { ResponseCount } from "#lib/analysis/aggregate.ts";
import type { ChoiceCount } from "#lib/analysis/cross-tabulation.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import { staffDatabase } from "./client.ts";

/* True counts, for the pages of analysts; what is shown to others goes through `suppress` first. */

/**
 * Which state the responses are in, for who may read them: what was counted holds
 * as long as it is the same.
 */
export async function readRevision(): Promise<number> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("response_revision")
    .select("revision")
    .single();
  if (error) throw new Error(`reading the revision failed: ${error.code}`);
  return data.revision;
}

/** Responses by each dimension. */
export async function countResponses(): Promise<readonly ResponseCount[]> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_responses", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`count_responses failed: ${error.code}`);
  return data;
}

/** Answers to these questions by capacity and choice. */
export async function countChoices(
  questions: readonly string[],
): Promise<readonly ChoiceCount[]> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_choices", {
    consultation: consultation.id,
    question_ids: [...questions],
  });
  if (error) throw new Error(`count_choices failed: ${error.code}`);
  return data.map(({ question_id, capacity, choice, count }) => ({
    question: question_id,
    capacity,
    choice,
    count,
  }));
}

/** How many respondents of a capacity a theme was found with. */
export interface ThemeCount {
  readonly theme: number;
  readonly capacity: string;
  readonly count: number;
}

export async function countThemes(
  topic: TopicId,
): Promise<readonly ThemeCount[]> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_themes", {
    consultation: consultation.id,
    of_topic: topic,
  });
  if (error) throw new Error(`count_themes failed: ${error.code}`);
  return data.map(({ theme_id, capacity, count }) => ({
    theme: theme_id,
    capacity,
    count,
  }));
}
