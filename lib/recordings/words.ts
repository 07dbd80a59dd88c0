import {
  isPublication,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import { isLocale, type Locale } from "#lib/i18n/routing.ts";

/** Which words a recording is of. */
export interface RecordedWords {
  readonly document: PublicationId;
  readonly locale: Locale;
  readonly version: string;
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
