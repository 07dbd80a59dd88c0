import { consultation } from "#lib/consultation/consultation.ts";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  publishedRules,
  storedQuestions,
  storedRenditions,
} from "#lib/database/published-rules.ts";
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
    "insert into public.consultations (id, opens_at, closes_at, is_published, rules) values ($1, $2, $3, true, $4)",
    [consultation.id, opens, closes, publishedRules()],
  );
  await addVersion(database, form);
  await addOpening(database);
}

/** Publishes the consultation as one that is open now: as visitors find it. */
export async function addOpenConsultation(database: Session): Promise<void> {
  await addConsultation(database);
  await database.exec(
    "update public.consultations set opens_at = now() - interval '1 day', closes_at = now() + interval '1 day'",
  );
}

/** Publishes a version of the questionnaire. */
export async function addVersion(
  database: Session,
  form: Questionnaire,
): Promise<void> {
  await database.rows(
    "insert into public.questionnaires (consultation_id, version, questions, renditions) values ($1, $2, $3, $4)",
    [
      consultation.id,
      form.version,
      storedQuestions(form),
      storedRenditions(form),
    ],
  );
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

export interface Saved {
  readonly status: string;
  readonly isNew?: boolean;
  readonly draft?: { readonly savedAt: string; readonly answers: object };
}

/** Saves a page on a device, under its own token alone; all that comes back. */
export async function savePage(
  database: Session,
  device: string,
  answers: object,
  more: { readonly link?: string; readonly offered?: object } = {},
): Promise<Saved> {
  const rows = await database.rows<{ saved: Saved }>(
    "select public.save_draft($1, $2, $2, $3, 'en', $4, null, $5) as saved",
    [
      consultation.id,
      token(device),
      answers,
      more.link ?? null,
      more.offered ?? null,
    ],
  );
  return one(rows).saved;
}

export async function saveDraft(
  database: Session,
  device: string,
  answers: object,
  link?: string,
): Promise<{ status: string }> {
  const more = link === undefined ? {} : { link };
  return { status: (await savePage(database, device, answers, more)).status };
}

/** Answers as the draft of whoever gave them. */
function draftOf(answers: Given["answers"], form: Questionnaire) {
  const takesOne = new Set(
    storedQuestions(form)
      .filter(({ takes }) => takes === "one")
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(answers as Answers).map(([id, answer]) => {
      if ("text" in answer) return [id, answer.text];
      const [only] = answer.choices;
      return [id, takesOne.has(id) && only ? only : answer.choices];
    }),
  );
}

interface Given {
  readonly answers: Answers | Readonly<Record<string, unknown>>;
  readonly submittedAt?: string;
  readonly channel?: string;
  readonly sample?: true;
  readonly savedAt?: string;
  readonly [more: string]: unknown;
}

interface Submitted {
  readonly status: string;
  readonly reference?: string;
  readonly problems?: readonly string[];
}

/**
 * Saves these answers in the device's draft and sends it; what comes of it. What says
 * when or how it came is brought by the platform's own key, without a draft.
 */
export async function submit(
  database: Session,
  device: string,
  { answers, ...response }: Given,
  form: Questionnaire = questionnaire,
): Promise<Submitted> {
  const draft = draftOf(answers, form);
  const sent = {
    version: form.version,
    locale: "en",
    rendition: "standard",
    ...response,
  };
  if (sent.submittedAt ?? sent.channel ?? sent.sample)
    return bring(database, device, draft, sent);
  const { draft: saved } = await savePage(database, device, draft);
  return send(database, device, { savedAt: saved?.savedAt, ...sent });
}

/** Sends the draft of a device as it is. */
export async function send(
  database: Session,
  device: string,
  response: object,
): Promise<Submitted> {
  const rows = await database.rows<{ submitted: Submitted }>(
    "select public.submit_response($1, $2, $3) as submitted",
    [consultation.id, token(device), response],
  );
  return one(rows).submitted;
}

/** A response with a time and a way of its own; not a sample unless it says so. */
async function bring(
  database: Session,
  device: string,
  draft: object,
  response: { readonly sample?: true },
): Promise<Submitted> {
  const rows = await database.rows<{ submitted: Submitted }>(
    "select public.submit_sample($1, $2, $3, $4) as submitted",
    [consultation.id, token(device), draft, response],
  );
  const { submitted } = one(rows);
  if (!response.sample && submitted.reference)
    await database.rows(
      "update public.responses set is_sample = false where reference = $1",
      [submitted.reference],
    );
  return submitted;
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
