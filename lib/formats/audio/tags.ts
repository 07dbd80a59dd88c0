import nodeId3 from "node-id3";
import { codeOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";

/** A chapter in the finished file: milliseconds from its beginning. */
export interface Mark {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** What a player shows of a recording. */
export interface Label {
  readonly title: string;
  readonly publisher: string;
  /** Who speaks. */
  readonly comment: string;
  readonly version: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** The ID3v2.3 tag of a recording, with its chapters (id3.org/id3v2-chapters-1.0). */
export function tagOf(label: Label): Uint8Array {
  const language = codeOf(label.language);
  const chapters = label.marks.map(({ title, start, end }, index) => ({
    elementID: `chapter-${String(index + 1)}`,
    startTimeMs: start,
    endTimeMs: end,
    tags: { title },
  }));
  return nodeId3.create({
    title: label.title,
    artist: label.publisher,
    publisher: label.publisher,
    language,
    length: String(label.marks.at(-1)?.end ?? 0),
    comment: { language, text: label.comment },
    userDefinedText: [{ description: "version", value: label.version }],
    chapter: chapters,
    tableOfContents: [
      {
        elementID: "contents",
        isOrdered: true,
        elements: chapters.map(({ elementID }) => elementID),
      },
    ],
  });
}
