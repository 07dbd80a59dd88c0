import type { Language } from "#lib/i18n/routing.ts";
import type { Inline } from "#lib/documents/document.ts";
import type { Labels } from "#lib/documents/labels.ts";
import { addressBeside } from "#lib/documents/link-address.ts";

/** Words of one braille code. */
export interface Run {
  readonly code: Language;
  readonly text: string;
}

type Link = Extract<Inline, { type: "link" }>;
/** A link's words, with its address where that is to be read after them. */
export type SayLink = (link: Link, words: string) => string;

/**
 * Says an address after the first link that leads there and never again: on paper
 * it cannot be followed twice, and it fills a line. Without "https://", which no
 * browser needs.
 */
export function addressOnce(labels: Labels): SayLink {
  const said = new Set<string>();
  return (link, words) => {
    const address = addressBeside(link)?.replace(/^https:\/\//, "");
    if (!address || said.has(address)) return words;
    said.add(address);
    return labels("link", { words, address });
  };
}

/** Words as runs of one code each. Emphasis is left out: it would slow the hand and add nothing that is not said. */
export function runsOf(
  inlines: readonly Inline[],
  language: Language,
  sayLink: SayLink,
): readonly Run[] {
  return joined(
    inlines.flatMap((inline): readonly Run[] => {
      switch (inline.type) {
        case "text":
          return byScript(inline.text, language);
        case "strong":
          return runsOf(inline.children, language, sayLink);
        case "link": {
          const words = runsOf(inline.children, language, sayLink)
            .map(({ text }) => text)
            .join("");
          return byScript(sayLink(inline, words), language);
        }
        case "passage":
          return runsOf(inline.children, inline.language, sayLink);
      }
    }),
  );
}

const arabicRun =
  /\p{Script=Arabic}(?:[^\p{Script=Latin}]*\p{Script=Arabic})?/u;
const latinRun =
  /\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{Nd}])?/u;

/** A code has the letters of its own script: an e-mail address among Arabic words is read in English braille. */
function byScript(text: string, language: Language): readonly Run[] {
  const [pattern, other] =
    language === "ar"
      ? ([latinRun, "en"] as const)
      : ([arabicRun, "ar"] as const);
  const found = pattern.exec(text);
  if (!found) return [{ code: language, text }];
  const end = found.index + found[0].length;
  return [
    { code: language, text: text.slice(0, found.index) },
    { code: other, text: found[0] },
    ...byScript(text.slice(end), language),
  ].filter((run) => run.text !== "");
}

function joined(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((before, run) => {
    const last = before.at(-1);
    if (last?.code !== run.code) return [...before, run];
    return [...before.slice(0, -1), { ...run, text: last.text + run.text }];
  }, []);
}
