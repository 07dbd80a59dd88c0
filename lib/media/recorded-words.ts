import {
  isPublication,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import { type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";

/** Which words a recording is of. */
export interface RecordedWords {
  readonly document: PublicationId;
  readonly locale: Locale;
  readonly version: string;
}

/** A publication that is to be listened to, and who reads it. */
export interface ReadAloud extends RecordedWords {
  /** The person's, where the team has added one. */
  readonly person:
    { readonly seconds: number; readonly uploadedAt: Date } | undefined;
  /** The computer voice's; undefined where the build made none. */
  readonly computerSeconds: number | undefined;
  /** A person has read other words of it. */
  readonly hasOther: boolean;
}

/** How words are named in a form and on the disk. */
export function recordingId(words: RecordedWords): string {
  return [words.document, words.locale, words.version].join(".");
}

/** The words that an id names, undefined where it is none. */
export function readRecordingId(id: string): RecordedWords | undefined {
  const [document = "", locale = "", version = "", ...more] = id.split(".");
  const isId = more.length === 0 && /^[\da-f]{12}$/.test(version);
  return isId && isPublication(document) && isLocale(locale)
    ? { document, locale, version }
    : undefined;
}
