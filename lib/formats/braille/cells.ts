import { brailleTableOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { Run } from "./runs.ts";
import { otherCodeBegins, otherCodeEnds } from "./signs.ts";
import { brailleOf } from "./translate.ts";

/** Runs as cells. */
export type ToCells = (runs: readonly Run[]) => string;

/**
 * Translates every run of a document at once: one process for each code.
 *
 * @param base the code of the document, from which other codes are told apart
 */
export async function cellsOf(
  runs: readonly Run[],
  base: Language,
): Promise<ToCells> {
  const translated = new Map<Language, ReadonlyMap<string, string>>();
  for (const code of new Set(runs.map((run) => run.code))) {
    const texts = runs
      .filter((run) => run.code === code)
      .map(({ text }) => text.trim());
    const cells = await brailleOf(texts, brailleTableOf(code, base));
    translated.set(
      code,
      new Map(texts.map((text, index) => [text, cells[index] ?? ""])),
    );
  }
  return (of) =>
    of
      .map(({ code, text }) => {
        const cells = translated.get(code)?.get(text.trim());
        if (cells === undefined)
          throw new Error(`this was not translated: ${text}`);
        if (cells === "") return text === "" ? "" : " ";
        const marked =
          code === base ? cells : otherCodeBegins + cells + otherCodeEnds;
        return `${/^\s/.test(text) ? " " : ""}${marked}${/\s$/.test(text) ? " " : ""}`;
      })
      .join("");
}
