import { consultation } from "#lib/consultation/consultation.ts";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { storedQuestions } from "#lib/database/publication.ts";
import type { Answers } from "#lib/response/answers.ts";
import type { Session } from "#supabase/migrations.ts";

export const opens = new Date(consultation.opensAt);
export const closes = new Date(consultation.closesAt);
export const whileOpen = "2020-12-15T12:00:00Z";

/** Publishes the consultation with a questionnaire, open when it really was, and released. */
export async function addConsultation(
  database: Session,
  form: Questionnaire = questionnaire,
): Promise<void> {
  await database.rows(
    "insert into public.consultations (id, opens_at, closes_at, is_published) values ($1, $2, $3, true)",
    [consultation.id, opens, closes],
  );
  await database.rows(
    "insert into public.questionnaires (consultation_id, version, questions, renditions) values ($1, $2, $3, $4)",
    [
      consultation.id,
      form.version,
      storedQuestions(form),
      Object.keys(renditions),
    ],
  );
  await addOpening(database);
}

/** Opens the consultation, with every right. */
export async function addOpening(database: Session): Promise<void> {
  await database.rows(
    "insert into public.openings (consultation_id, gate, problems, versions) values ($1, 'green', '[]', '{}')",
    [consultation.id],
  );
}

/** A device's token, the same for the same name. */
export const token = (name: string) => name.padEnd(40, "-");

export async function saveDraft(
  database: Session,
  device: string,
  answers: object,
  link?: string,
): Promise<{ status: string }> {
  const rows = await database.rows<{ saved: { status: string } }>(
    "select public.save_draft($1, $2, $3, 'en', $4) as saved",
    [consultation.id, token(device), answers, link ?? null],
  );
  return one(rows).saved;
}

interface Given {
  readonly answers: Answers | Record<string, unknown>;
  readonly [more: string]: unknown;
}

/** Calls `submit_response`; what it answers. */
export async function submit(
  database: Session,
  device: string,
  response: Given,
): Promise<{ status: string; reference?: string }> {
  const rows = await database.rows<{
    submitted: { status: string; reference?: string };
  }>("select public.submit_response($1, $2, $3) as submitted", [
    consultation.id,
    token(device),
    { version: questionnaire.version, locale: "en", ...response },
  ]);
  return one(rows).submitted;
}

export async function count(
  database: Session,
  relation: string,
): Promise<number> {
  const rows = await database.rows<{ count: number }>(
    `select count(*)::int as count from ${relation}`,
  );
  return one(rows).count;
}

/** The only row, or the first. @throws Error where there is none */
export function one<Row>(rows: readonly Row[]): Row {
  const [first] = rows;
  if (first === undefined) throw new Error("no row came back");
  return first;
}
