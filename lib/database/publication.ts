import { consultation } from "#lib/consultation/consultation.ts";
import { generalLinks } from "#lib/consultation/general-links.ts";
import { type Questionnaire } from "#lib/consultation/questionnaire.ts";
import type { AdministrationDatabase } from "./administration.ts";
import { json } from "./json.ts";
import { publishWords } from "./published-words.ts";
import {
  publishedRules,
  storedQuestions,
  storedRenditions,
} from "./published-rules.ts";
import { isSame } from "./same-json.ts";

/** The time in which responses are taken. */
export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly isDemonstration: boolean;
}

/**
 * Publishes the consultation and this version of its questionnaire; doing so
 * again changes nothing. A window that is there stays unless one is given.
 *
 * @throws Error where the version's questions changed after somebody answered them
 */
export async function publish(
  database: AdministrationDatabase,
  form: Questionnaire,
  window: { given: Window | undefined; otherwise: Window },
): Promise<void> {
  const { id } = consultation;
  const there = await database
    .from("consultations")
    .select("is_demonstration, rules")
    .eq("id", id);
  if (there.error) throw there.error;
  if (window.given && there.data[0]?.is_demonstration)
    await markAsSamples(database);
  const { opensAt, closesAt, isDemonstration } =
    window.given ?? window.otherwise;
  if (there.data.length === 0 || window.given) {
    const { error } = await database.from("consultations").upsert({
      id,
      opens_at: opensAt.toISOString(),
      closes_at: closesAt.toISOString(),
      is_demonstration: isDemonstration,
      is_published: true,
      rules: json(publishedRules()),
    });
    if (error) throw error;
  } else if (!isSame(there.data[0]?.rules, publishedRules())) {
    const { error } = await database
      .from("consultations")
      .update({ rules: json(publishedRules()) })
      .eq("id", id);
    if (error) throw error;
  }
  await publishQuestionnaire(database, form);
  await publishWords(database, form.version);
  const links = await database.from("distribution_links").upsert(
    generalLinks.map((link) => ({ ...link, consultation_id: id })),
    { onConflict: "code", ignoreDuplicates: true },
  );
  if (links.error) throw links.error;
}

/** What was sent while people were told that it does not count never counts. */
async function markAsSamples(database: AdministrationDatabase): Promise<void> {
  for (const table of ["responses", "feedback_contacts"] as const) {
    const { error } = await database
      .from(table)
      .update({ is_sample: true })
      .eq("consultation_id", consultation.id);
    if (error) throw error;
  }
}

async function publishQuestionnaire(
  database: AdministrationDatabase,
  form: Questionnaire,
): Promise<void> {
  const key = { consultation_id: consultation.id, version: form.version };
  const published = {
    questions: json(storedQuestions(form)),
    renditions: json(storedRenditions(form)),
  };
  const there = await database
    .from("questionnaires")
    .select("questions, renditions")
    .match(key);
  if (there.error) throw there.error;
  const stored = there.data[0];
  if (stored === undefined) {
    const { error } = await database
      .from("questionnaires")
      .insert({ ...key, ...published });
    if (error) throw error;
  } else if (!isSame(stored, published)) {
    const { error } = await database
      .from("questionnaires")
      .update(published)
      .match(key);
    if (error)
      throw new Error(
        `Version ${String(form.version)} of the questionnaire has responses, and its questions have changed since. ` +
          "Raise `version` in lib/consultation/standard-questionnaire.ts.",
      );
  }
}
