import type { Theme, ThemeWords } from "#lib/coding/theme.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import { staffDatabase } from "./client.ts";

/** The themes of a topic, the oldest first, so that their places stay. */
export async function readThemes(topic: TopicId): Promise<readonly Theme[]> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("themes")
    .select("id, name, definition")
    .eq("consultation_id", consultation.id)
    .eq("topic", topic)
    .order("id");
  if (error) throw new Error(`reading themes failed: ${error.code}`);
  return data;
}

export type ThemeSaved = "saved" | "taken" | "gone";

/** The database's code for a row that is there already. */
const uniqueViolation = "23505";

/** Adds a theme; `taken` where the topic has one of that name. */
export async function addTheme(
  topic: TopicId,
  words: ThemeWords,
  createdBy: string,
): Promise<ThemeSaved> {
  const database = await staffDatabase();
  const { error } = await database.from("themes").insert({
    ...words,
    topic: topic,
    consultation_id: consultation.id,
    created_by: createdBy,
  });
  if (error?.code === uniqueViolation) return "taken";
  if (error) throw new Error(`adding a theme failed: ${error.code}`);
  return "saved";
}

/** Gives a theme other words; its codings stay. `gone` where somebody deleted it. */
export async function changeTheme(
  topic: TopicId,
  id: number,
  words: ThemeWords,
): Promise<ThemeSaved> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("themes")
    .update(words)
    .eq("id", id)
    .eq("consultation_id", consultation.id)
    .eq("topic", topic)
    .select("id");
  if (error?.code === uniqueViolation) return "taken";
  if (error) throw new Error(`changing a theme failed: ${error.code}`);
  return data.length > 0 ? "saved" : "gone";
}

/** Deletes a theme with its codings; one that is gone already stays gone. */
export async function deleteTheme(topic: TopicId, id: number): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database
    .from("themes")
    .delete()
    .eq("id", id)
    .eq("consultation_id", consultation.id)
    .eq("topic", topic);
  if (error) throw new Error(`deleting a theme failed: ${error.code}`);
}
