import { expect, type Page, test } from "@playwright/test";
import { pseudoConventions } from "#lib/i18n/pseudo.ts";

/** What is the same in every language: addresses, references, sizes. */
const sameEverywhere = [
  /[\w.+-]+@[\w.-]+/g,
  /https?:\/\/\S+|(?:www\.|localhost)[\w.:/-]+/g,
  /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g,
  /[\d.,]+\s?(?:kB|MB)\b/g,
];

interface Found {
  /** What is read one after the other: text, and words that only some hear. */
  readonly texts: readonly string[];
  readonly lang: string;
  readonly dir: string;
}

/**
 * Holds the page that is open to the pseudo-locale: nothing to be read outside of
 * brackets, and the right direction.
 *
 * @param typed what a respondent wrote, which is nobody's to translate
 */
export async function expectNoWordsInCode(
  page: Page,
  typed: readonly string[] = [],
): Promise<void> {
  await test.step(`no words in code at ${page.url()}`, async () => {
    const { texts, lang, dir } = await page.evaluate(readable);
    expect([lang, dir]).toEqual([
      pseudoConventions.tag,
      pseudoConventions.direction,
    ]);
    expect(texts.join("")).toContain("⟦");
    const outside = texts.flatMap((text) => outsideBrackets(text, typed));
    expect(outside, page.url()).toEqual([]);
  });
}

/** The words of a text that stand outside of brackets. */
export function outsideBrackets(
  text: string,
  typed: readonly string[] = [],
): readonly string[] {
  let depth = 0;
  let rest = "";
  for (const letter of text) {
    if (letter === "⟦") depth += 1;
    if (depth === 0) rest += letter;
    if (letter === "⟧") {
      depth -= 1;
      rest += "\n";
    }
  }
  for (const words of typed) rest = rest.replaceAll(words, "\n");
  for (const pattern of sameEverywhere) rest = rest.replaceAll(pattern, "\n");
  return rest.split("\n").filter((line) => /\p{L}/u.test(line));
}

/** Runs in the page: all that is read there, with every part of it opened. */
function readable(): Found {
  const { lang, dir } = document.documentElement;
  for (const details of document.querySelectorAll("details"))
    details.open = true;
  const isRead = (element: Element | null) =>
    element !== null &&
    !element.closest("script, style, noscript, template, nextjs-portal") &&
    element.closest("[lang]")?.getAttribute("lang") === lang &&
    element.checkVisibility({ visibilityProperty: true });
  const texts: string[] = [document.title];
  let page = "";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent: text } = walker.currentNode;
    if (isRead(parent) && !(parent instanceof HTMLTextAreaElement))
      page += `${text ?? ""}\n`;
  }
  texts.push(page);
  for (const field of document.querySelectorAll("textarea, input"))
    if (
      isRead(field) &&
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type === "text"))
    )
      texts.push(field.value);
  for (const name of ["aria-label", "alt", "title", "placeholder"])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (isRead(element)) texts.push(element.getAttribute(name) ?? "");
  return { texts, lang, dir };
}
