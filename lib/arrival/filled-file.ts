import { readAnswers as readWordAnswers } from "./word/read-answers.ts";
import type { FormIdentity } from "#lib/documents/document.ts";
import { readAnswers as readPdfAnswers } from "./pdf/read-answers.ts";
import { UnreadableAnswers } from "./unreadable.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

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

/** What a filled-in form says, whatever kind of file it is. */
interface Filled extends FormIdentity {
  readonly answers: DraftAnswers;
  /** Where the file says in which language its words were. */
  readonly locale?: Locale;
}

export type FilledFile =
  | { readonly ok: true; readonly filled: Filled }
  | { readonly ok: false; readonly problem: FileProblem };

/** Kinds of file that forms are filled in as, by how each begins. One more kind is one more line. */
const readers: readonly {
  readonly begins: string;
  readonly read: (content: Uint8Array) => Filled | Promise<Filled>;
}[] = [
  { begins: "PK\u0003\u0004", read: readWordAnswers },
  { begins: "%PDF-", read: readPdfAnswers },
];

/** How a file of the older Word begins, and one that a password keeps closed. */
const compound = "\u00d0\u00cf\u0011\u00e0";

/** Reads the answers out of a filled-in form; they are not validated. The file comes from anybody. */
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
