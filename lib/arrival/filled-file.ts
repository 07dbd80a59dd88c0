import { readWordForm } from "./word/read-answers.ts";
import type { FilledIn } from "./filled-in.ts";
import { readPdfForm } from "./pdf/read-answers.ts";
import { UnreadableAnswers } from "./unreadable.ts";

/** Why a file cannot be read as a filled-in form: the key of what a person is told. */
export const fileProblems = [
  "too-large",
  "not-word",
  "not-pdf",
  "damaged",
  "no-fields",
  "not-ours",
  "encrypted",
  "unknown-type",
  "version",
  "imported",
] as const;
export type FileProblem = (typeof fileProblems)[number];

export type FilledFile =
  | { readonly ok: true; readonly filled: FilledIn }
  | { readonly ok: false; readonly problem: FileProblem };

/** Kinds of file that forms are filled in as, by how each begins. One more kind is one more line. */
const readers: readonly {
  readonly begins: string;
  readonly read: (content: Uint8Array) => FilledIn | Promise<FilledIn>;
}[] = [
  { begins: "PK\u0003\u0004", read: readWordForm },
  { begins: "%PDF-", read: readPdfForm },
];

/** How a file of the older Word begins, and one that a password keeps closed. */
const compound = "\u00d0\u00cf\u0011\u00e0";

/** Reads a filled-in form, whatever kind of file it is. The file comes from anybody. */
export async function readFilledFile(content: Uint8Array): Promise<FilledFile> {
  const start = Buffer.from(content.subarray(0, 8)).toString("latin1");
  if (start.startsWith(compound)) return { ok: false, problem: "encrypted" };
  const reader = readers.find(({ begins }) => start.startsWith(begins));
  if (!reader) return { ok: false, problem: "unknown-type" };
  try {
    return { ok: true, filled: await reader.read(content) };
  } catch (error) {
    if (!(error instanceof UnreadableAnswers)) throw error;
    return { ok: false, problem: error.problem };
  }
}
