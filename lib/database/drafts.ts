import { cache } from "react";
import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { publicDatabase } from "./client.ts";
import { type Phase, phaseAt, readWindow } from "./consultations.ts";
import { json } from "./json.ts";
import { parseWindow } from "./published-window.ts";

const value = z.union([z.string(), z.array(z.string())]);

/** What was written over from another device, with the name of its state. */
const setAside = z.object({ value, at: z.coerce.date(), state: z.string() });
export type SetAside = z.infer<typeof setAside>;

const open = z.object({
  answers: z.record(z.string(), value),
  savedAt: z.string(),
  states: z.record(z.string(), z.string()),
  setAside: z.record(z.string(), z.array(setAside)),
  hasCode: z.boolean(),
});
const draft = z.union([
  z.object({ reference: z.string(), submittedAt: z.coerce.date() }),
  open,
  z.null(),
]);

/** What a device's token opens: nothing, a draft, or the response that it became. */
export type Draft =
  | NoDraft
  | OpenDraft
  | {
      readonly state: "submitted";
      readonly reference: string;
      readonly submittedAt: Date;
    };

export interface OpenDraft {
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
async function readDraftNow(token: string | undefined): Promise<Draft> {
  if (!token) return none;
  const { data, error } = await publicDatabase().rpc("read_draft", { token });
  if (error) throw new Error(`read_draft failed: ${error.code}`);
  return asDraft(draft.parse(data));
}

function asDraft(read: z.infer<typeof draft>): Draft {
  if (read === null) return none;
  return "reference" in read
    ? { state: "submitted", ...read }
    : { state: "draft", ...read };
}

const opened = z.object({ window: z.unknown(), draft });

/** What a page of questions is drawn from, in one call: where in the window now falls, and what the token opens. */
export async function openPage(
  token: string | undefined,
): Promise<{ readonly phase: Phase; readonly draft: Draft }> {
  if (!token) return { ...(await readWindow()), draft: none };
  const { data, error } = await publicDatabase().rpc("open_page", {
    consultation: consultation.id,
    token,
  });
  if (error) throw new Error(`open_page failed: ${error.code}`);
  const read = opened.parse(data);
  const window = parseWindow(read.window);
  if (!window) throw new Error("open_page failed: nothing is published");
  return { phase: phaseAt(Date.now(), window), draft: asDraft(read.draft) };
}

export interface PageToSave {
  /** The device's token, if it has one: where it opens nothing, a draft is begun under `fresh`. */
  readonly held: string | undefined;
  readonly fresh: string;
  /** A page's values; `null` clears one. */
  readonly answers: Readonly<Record<string, DraftValue | null>>;
  /** What the page offers to choose from, by question: clearing takes back nothing else. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  readonly language: Language;
  /** The distribution link by which the visitor came, if by any. */
  readonly link: string | undefined;
  /** The states that the page was drawn from, by question; undefined where it does not say. */
  readonly base: Readonly<Record<string, string>> | undefined;
}

const saved = z.discriminatedUnion("status", [
  z.object({ status: z.literal("saved"), isNew: z.boolean(), draft: open }),
  z.object({ status: z.literal("submitted") }),
  z.object({ status: z.literal("too-large") }),
]);

export type Saved =
  | {
      readonly status: "saved";
      /** The device's token from now on. */
      readonly token: string;
      readonly draft: OpenDraft;
    }
  | { readonly status: "submitted" }
  | { readonly status: "too-large" };

/** Saves a page and gives the draft as it is then. @throws Error where nothing is published to answer */
export async function saveDraft(page: PageToSave): Promise<Saved> {
  const { held, fresh, link, base } = page;
  const { data, error } = await publicDatabase().rpc("save_draft", {
    consultation: consultation.id,
    held: held ?? "",
    fresh,
    page_answers: json(page.answers),
    page_locale: page.language,
    offered: json(page.offered),
    ...(link === undefined ? {} : { link }),
    ...(base === undefined ? {} : { base: json(base) }),
  });
  if (error) throw new Error(`save_draft failed: ${error.code}`);
  const result = saved.parse(data);
  if (result.status !== "saved") return result;
  return {
    status: "saved",
    token: result.isNew || held === undefined ? fresh : held,
    draft: { state: "draft", ...result.draft },
  };
}

const submitted = z.discriminatedUnion("status", [
  z.object({ status: z.literal("accepted"), reference: z.string() }),
  z.object({
    status: z.literal("invalid"),
    /** Questions whose answers are wrong or missing. */
    problems: z.array(z.string()),
  }),
  z.object({
    status: z.enum(["none", "not-open-yet", "closed", "changed", "unsettled"]),
  }),
]);
export type Submission = z.infer<typeof submitted>;

/**
 * Turns the token's draft into a response; the same draft always gets the same
 * reference. The answers are read and judged by the database, as they are in the draft.
 *
 * @throws Error where this version, rendition or language is not published
 */
export async function submitResponse(
  token: string,
  response: {
    version: number;
    rendition: RenditionId;
    locale: Language;
    /** The state of the draft that its owner has seen; another one is not sent unseen. */
    savedAt: string | null;
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
