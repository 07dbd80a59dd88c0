import { consultation } from "#lib/consultation/consultation.ts";
import { generalLinks } from "#lib/consultation/general-links.ts";
import { type Questionnaire } from "#lib/consultation/questionnaire.ts";
import { offeredRenditions } from "#lib/consultation/renditions.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { AdministrationDatabase } from "./administration.ts";

/** The time in which responses are taken. */
export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly isDemonstration: boolean;
}

/** A question as the database checks answers against it. */
export function storedQuestions(form: Questionnaire) {
  return form.pages.flatMap((page) =>
    page.questions.map((question) => ({
      id: question.id,
      page: page.id,
      topic: question.topic ?? null,
      kind: question.kind,
      storage: question.storage ?? "answers",
      options: [...kindOf(question).options(question)],
      required: question.required ?? false,
      mostChoices: kindOf(question).mostChoices(question),
      longestText: kindOf(question).longestText,
    })),
  );
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
    .select("is_demonstration")
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
    });
    if (error) throw error;
  }
  await publishQuestionnaire(database, form);
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
    questions: storedQuestions(form),
    renditions: [...offeredRenditions],
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
  } else if (canonical(stored) !== canonical(published)) {
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

/** The database does not keep the order of an object's keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
