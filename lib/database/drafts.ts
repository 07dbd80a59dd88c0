import { cache } from "react";
import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import type { Answers, DraftAnswers } from "#lib/response/answers.ts";
import { publicDatabase } from "./client.ts";
import { json } from "./json.ts";

const value = z.union([z.string(), z.array(z.string())]);

/** What was written over from another device, with the name of its state. */
const setAside = z.object({ value, at: z.coerce.date(), state: z.string() });
export type SetAside = z.infer<typeof setAside>;

const draft = z.union([
  z.object({ reference: z.string(), submittedAt: z.coerce.date() }),
  z.object({
    answers: z.record(z.string(), value),
    savedAt: z.string(),
    states: z.record(z.string(), z.string()),
    setAside: z.record(z.string(), z.array(setAside)),
    hasCode: z.boolean(),
  }),
  z.null(),
]);

/** What a device's token opens: nothing, a draft, or the response that it became. */
export type Draft =
  | NoDraft
  | {
      readonly state: "draft";
      readonly answers: DraftAnswers;
      /** The moment, as the database writes it: which state of the draft this is. */
      readonly savedAt: string;
      /** The state of each value, by question: what a page was drawn from is told by it. */
      readonly states: Readonly<Record<string, string>>;
      /** Words of other devices that newer ones took the place of, by question. */
      readonly setAside: Readonly<Record<string, readonly SetAside[]>>;
      /** Whether a code opens it. */
      readonly hasCode: boolean;
    }
  | {
      readonly state: "submitted";
      readonly reference: string;
      readonly submittedAt: Date;
    };

interface NoDraft {
  readonly state: "none";
  readonly answers: DraftAnswers;
  readonly states: Readonly<Record<string, string>>;
  readonly setAside: Readonly<Record<string, readonly SetAside[]>>;
}

const none: NoDraft = { state: "none", answers: {}, states: {}, setAside: {} };

/** A page and its title ask for the same draft: one request reads it once. */
export const readDraft = cache(readDraftNow);

/** The draft as it is now, even where this request read or changed it before. */
export async function readDraftNow(token: string | undefined): Promise<Draft> {
  if (!token) return none;
  const { data, error } = await publicDatabase().rpc("read_draft", { token });
  if (error) throw new Error(`read_draft failed: ${error.code}`);
  const read = draft.parse(data);
  if (read === null) return none;
  return "reference" in read
    ? { state: "submitted", ...read }
    : { state: "draft", ...read };
}

export interface PageToSave {
  readonly token: string;
  /** A page's values; `null` clears one. */
  readonly answers: Readonly<Record<string, DraftValue | null>>;
  readonly language: Language;
  /** The distribution link by which the visitor came, if by any. */
  readonly link: string | undefined;
  /** The states that the page was drawn from, by question; undefined where it does not say. */
  readonly base: Readonly<Record<string, string>> | undefined;
}

const saved = z.object({
  status: z.enum(["saved", "submitted", "too-large", "unknown-consultation"]),
});
export type SaveStatus = z.infer<typeof saved>["status"];

export async function saveDraft(page: PageToSave): Promise<SaveStatus> {
  const { data, error } = await publicDatabase().rpc("save_draft", {
    consultation: consultation.id,
    token: page.token,
    page_answers: json(page.answers),
    page_locale: page.language,
    ...(page.link === undefined ? {} : { link: page.link }),
    ...(page.base === undefined ? {} : { base: json(page.base) }),
  });
  if (error) throw new Error(`save_draft failed: ${error.code}`);
  return saved.parse(data).status;
}

const submitted = z.object({
  status: z.enum(["accepted", "not-open-yet", "closed", "changed", "invalid"]),
  reference: z.string().optional(),
});
export type Submission = z.infer<typeof submitted>;

/** Turns the token's draft into a response; the same token always gets the same reference. */
export async function submitResponse(
  token: string,
  response: {
    version: number;
    rendition: RenditionId;
    locale: Language;
    /** The state of the draft that the answers were read from; a newer one is not sent unseen. */
    savedAt: string;
    answers: Answers;
  },
): Promise<Submission> {
  const { data, error } = await publicDatabase().rpc("submit_response", {
    consultation: consultation.id,
    token,
    response: json(response),
  });
  if (error) throw new Error(`submit_response failed: ${error.code}`);
  return submitted.parse(data);
}

/** Throws the token's draft away. */
export async function discardDraft(token: string): Promise<void> {
  const { error } = await publicDatabase().rpc("discard_draft", { token });
  if (error) throw new Error(`discard_draft failed: ${error.code}`);
}
