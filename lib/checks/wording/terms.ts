import { terms } from "#lib/consultation/terms.ts";

/*
 * The terms of the field: words that families meet in letters and meetings, and
 * that nobody knows from the start. Each is explained where it first appears on
 * a page, in a document or in a rendition of the questionnaire.
 */

/** How many texts may stand between a term and what explains it: a heading, and what introduces a list. */
const reach = 3;

/**
 * The terms that are not explained where a reader first meets them.
 *
 * @param texts paragraphs, headings and items in reading order
 */
export function unexplainedIn(texts: readonly string[]): string[] {
  return terms.flatMap(({ name, used, explained }) => {
    const first = texts.findIndex((text) => used.test(text));
    if (first < 0) return [];
    const known = texts.slice(0, first + 1 + reach).join("\n");
    return explained.test(known) ? [] : [`${name}: “${texts[first] ?? ""}”`];
  });
}
