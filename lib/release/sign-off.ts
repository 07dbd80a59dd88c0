import { isEasyRead } from "#lib/consultation/publications.ts";
import { interfaceWords, type SignedWordsId } from "./signed-words.ts";

/**
 * What is signed: that a named person read the words, and for Easy Read that a
 * reader with a learning disability did. No machine can say that words are
 * understood.
 */
export const signOffKinds = ["read", "read-by-easy-read-reader"] as const;
export type SignOffKind = (typeof signOffKinds)[number];

/** `not-done`: it was not read, or should not go out as it is. */
export const outcomes = ["done", "not-done"] as const;
export type Outcome = (typeof outcomes)[number];

/** Somebody read these words, or says why nobody did. */
export interface NewSignOff {
  readonly publication: string;
  readonly locale: string;
  /** Of the words: it counts for no others. */
  readonly version: string;
  readonly kind: SignOffKind;
  readonly outcome: Outcome;
  /** Who read it: a name; for a reader of Easy Read a description without a name. */
  readonly reader: string | undefined;
  readonly note: string | undefined;
}

export interface SignOff extends NewSignOff {
  readonly signedAt: Date;
  /** The account's address; undefined where it is gone, or for who may not know. */
  readonly signedBy: string | undefined;
}

/** What has to be signed of a publication, or of the site's own words. */
export function neededSignOffs(id: SignedWordsId): readonly SignOffKind[] {
  return id !== interfaceWords && isEasyRead(id) ? signOffKinds : ["read"];
}

/** As the database takes them. */
export const longestReader = 200;
export const longestNote = 1000;

export type SignOffProblem = "choose" | "reader" | "note" | "long";

/**
 * Reads a posted sign-off.
 *
 * @returns what is signed, or what is wrong: `choose` where the publication
 *   needs no such sign-off, `reader` where nobody read it, `note` where no reason
 *   is given
 */
export function readSignOff(
  id: SignedWordsId,
  fields: URLSearchParams,
):
  | {
      readonly ok: true;
      readonly signed: Omit<NewSignOff, "publication" | "locale">;
    }
  | { readonly ok: false; readonly problem: SignOffProblem } {
  const text = (name: string) =>
    (fields.get(name) ?? "").replaceAll("\r\n", "\n").trim() || undefined;
  const kind = neededSignOffs(id).find((it) => it === fields.get("kind"));
  const outcome = outcomes.find((known) => known === fields.get("outcome"));
  const reader = text("reader");
  const note = text("note");
  if (!kind || !outcome) return { ok: false, problem: "choose" };
  if (outcome === "done" && !reader) return { ok: false, problem: "reader" };
  if (outcome === "not-done" && !note) return { ok: false, problem: "note" };
  if (
    Array.from(reader ?? "").length > longestReader ||
    Array.from(note ?? "").length > longestNote
  )
    return { ok: false, problem: "long" };
  const version = fields.get("version") ?? "";
  return { ok: true, signed: { kind, outcome, reader, note, version } };
}
