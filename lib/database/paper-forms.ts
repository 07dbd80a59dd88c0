import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { renditionIds } from "#lib/consultation/questionnaire.ts";
import type { Decisions, Difference } from "#lib/arrival/decisions.ts";
import type { Typed } from "#lib/arrival/keyed-form.ts";
import { staffDatabase } from "./client.ts";
import { json } from "./json.ts";

const form = z
  .object({
    id: z.string(),
    serial: z.string().nullable(),
    questionnaire_version: z.number(),
    rendition: z.enum(renditionIds),
    locale: z.string(),
    received_on: z.string().nullable(),
    status: z.enum(["keying", "second-keying", "deciding", "submitted"]),
  })
  .transform((from) => ({
    id: from.id,
    serial: from.serial,
    status: from.status,
    rendition: from.rendition,
    version: from.questionnaire_version,
    language: from.locale,
    /** A day of the calendar in ISO 8601; null until the first keying is complete, as is the number. */
    receivedOn: from.received_on,
  }));
/** A form as every member of staff sees it: how far it is, never what is in it. */
export type PaperForm = Readonly<z.infer<typeof form>>;

const columns =
  "id, serial, questionnaire_version, rendition, locale, received_on, status";

export interface Work {
  /** What the member of staff began and did not complete, the first keying each. */
  readonly unfinished: readonly PaperForm[];
  /** What somebody else keyed in, to be keyed in by this one as well. */
  readonly second: readonly PaperForm[];
  /** Of which two keyings differ. */
  readonly deciding: readonly PaperForm[];
}

/** What is to be done about paper forms, as far as this member of staff may do it, the oldest first. */
export async function readWork(member: string): Promise<Work> {
  const database = await staffDatabase();
  const [forms, keyings] = await Promise.all([
    database
      .from("paper_forms")
      .select(columns)
      .eq("consultation_id", consultation.id)
      .neq("status", "submitted")
      .order("created_at"),
    database
      .from("paper_keyings")
      .select("form_id")
      .eq("keyed_by", member)
      .eq("turn", 1),
  ]);
  const error = forms.error ?? keyings.error;
  if (error) throw new Error(`reading paper forms failed: ${error.code}`);
  const mine = new Set(keyings.data?.map(({ form_id: id }) => id));
  const all = form.array().parse(forms.data);
  const of = (status: PaperForm["status"], isMine?: boolean) =>
    all.filter(
      (one) =>
        one.status === status &&
        (isMine === undefined || mine.has(one.id) === isMine),
    );
  return {
    unfinished: of("keying", true),
    second: of("second-keying", false),
    deciding: of("deciding"),
  };
}

const draft = z.object({
  serial: z.string(),
  received: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export interface FormInHand {
  readonly form: PaperForm;
  /** What this member of staff typed so far; undefined where they typed nothing. */
  readonly typed: Typed | undefined;
  /** Whether the first keying is this member's. */
  readonly isMine: boolean;
  /** What kind of file its scan is; undefined where there is none that this member may see. */
  readonly scan: string | undefined;
}

/** A form with what this member of staff typed of it, or undefined where there is none. */
export async function readForm(
  id: string,
  member: string,
  nth: 1 | 2,
): Promise<FormInHand | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const database = await staffDatabase();
  const [found, keyings, scans] = await Promise.all([
    database.from("paper_forms").select(columns).eq("id", id),
    database
      .from("paper_keyings")
      .select("turn, draft")
      .eq("form_id", id)
      .eq("keyed_by", member),
    database.from("paper_scans").select("content_type").eq("form_id", id),
  ]);
  const error = found.error ?? keyings.error ?? scans.error;
  if (error) throw new Error(`reading a paper form failed: ${error.code}`);
  const [read] = form.array().parse(found.data);
  if (!read) return undefined;
  const own = keyings.data?.find(({ turn }) => turn === nth);
  return {
    form: read,
    typed: own?.draft ? draft.parse(own.draft) : undefined,
    isMine: keyings.data?.some(({ turn }) => turn === 1) ?? false,
    scan: scans.data?.[0]?.content_type,
  };
}

const answer = z.union([
  z.object({ choices: z.array(z.string()) }),
  z.object({ text: z.string() }),
]);
const difference = z
  .object({
    question: z.string(),
    first_answer: answer.nullable(),
    second_answer: answer.nullable(),
  })
  .transform(
    ({ question, first_answer: first, second_answer: second }): Difference => ({
      question,
      first: first ?? undefined,
      second: second ?? undefined,
    }),
  );

/** In what two keyings of a form differ; none where it is decided. */
export async function readDifferences(
  id: string,
): Promise<readonly Difference[]> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("read_paper_differences", {
    form: id,
  });
  if (error) throw new Error(`read_paper_differences failed: ${error.code}`);
  return difference.array().parse(data);
}

const counts = z
  .object({
    submitted: z.number(),
    waiting: z.number(),
    deciding: z.number(),
    second_keyed: z.number(),
    compared: z.number(),
    differing: z.number(),
  })
  .transform(({ second_keyed: secondKeyed, ...rest }) => ({
    ...rest,
    secondKeyed,
  }));
export type PaperCounts = Readonly<z.infer<typeof counts>>;

/** How many forms there are and how often two keyings differ: of all together, never of one person. */
export async function countPaperForms(): Promise<PaperCounts> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_paper_forms", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`count_paper_forms failed: ${error.code}`);
  return counts.parse(data[0]);
}

const came = z.object({
  status: z.enum([
    "saved",
    "second-keying",
    "deciding",
    "submitted",
    "keying",
    "not-yours",
    "gone",
    "serial-taken",
    "invalid",
    "undecided",
    "not-open-yet",
    "received-later",
    "received-before",
    "received-after",
    "too-late",
  ]),
  reference: z.string().nullish(),
});
/** What came of a keying or a decision. */
export type PaperCame = Readonly<z.infer<typeof came>>;

/** A decided form is submitted; the database says so again to whoever decides once more. */
export async function decideForm(
  id: string,
  decisions: Decisions,
): Promise<PaperCame> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("decide_paper_form", {
    form: id,
    decisions: json(decisions),
  });
  if (error) throw new Error(`decide_paper_form failed: ${error.code}`);
  return came.parse(data);
}

/** @throws ZodError where it is not what the database says of a keying */
export function parseCame(data: unknown): PaperCame {
  return came.parse(data);
}
