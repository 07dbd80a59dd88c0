import type { Language } from "#lib/i18n/routing.ts";
import type {
  Block,
  DocumentTree,
  Inline,
  Picture,
  QuestionBlock,
} from "#lib/documents/document.ts";
import { addressBeside } from "#lib/documents/link-address.ts";
import { directed, isolated, isolatedPassage } from "./direction.ts";
import { passageIntro } from "#lib/documents/passage-name.ts";
import { columns, widthOf, wrap } from "./wrap.ts";

/** Lines that stand together, with empty lines above them. */
export interface Stanza {
  readonly lines: readonly string[];
  /** A screen reader says "blank" for each: two announce that something new begins. */
  readonly above: 1 | 2;
}

type Words = Pick<DocumentTree, "labels" | "locale">;

/** A title with a rule below it, as long as its longest line. */
export function titled(
  title: string,
  rule: "=" | "-",
  language: Language,
): Stanza {
  const lines = wrap(isolated(title, language));
  const width = Math.max(...lines.map(widthOf));
  return stanza([...lines, rule.repeat(width)], language, 2);
}

/** Blocks as lines: plain words, each kind told apart by blank lines, bullets and names alone. */
export function stanzasOf(
  blocks: readonly Block[],
  language: Language,
  words: Words,
): readonly Stanza[] {
  const say = (inlines: readonly Inline[]) =>
    sayInlines(inlines, language, words);
  const paragraph = (text: string) => stanza(wrap(text), language);
  return blocks.flatMap((block): readonly Stanza[] => {
    switch (block.type) {
      case "heading": {
        const title = say(block.children);
        if (block.level === 2) return [titled(title, "-", language)];
        const above = block.level === 3 ? 2 : 1;
        return [stanza(wrap(title), language, above)];
      }
      case "paragraph":
        return [paragraph(say(block.children))];
      case "list": {
        const items = block.items.flatMap((item, index) =>
          wrap(say(item), block.ordered ? `${String(index + 1)}. ` : "- "),
        );
        return [stanza(items, language)];
      }
      case "table": {
        const header = block.header.map(say);
        const intro = words.labels("table", {
          columns: header.length,
          names: header.join(words.labels("listSeparator")),
        });
        const rows = block.rows.map((row) =>
          row.flatMap((cell, index) =>
            wrap(`${header[index] ?? ""}: ${say(cell)}`, "", "  "),
          ),
        );
        return [
          paragraph(intro),
          ...rows.map((lines) => stanza(lines, language)),
        ];
      }
      case "figure":
        return [pictureStanza(block.picture, language, words)];
      case "idea":
        return [
          pictureStanza(block.picture, language, words),
          paragraph(say(block.children)),
        ];
      case "passage":
        return [
          stanza(wrap(passageIntro(words, block.language)), words.locale),
          ...stanzasOf(block.blocks, block.language, words),
        ];
      case "question":
        return questionStanzas(block, language, words);
    }
  });
}

function questionStanzas(
  { number, label, condition, hint, picture, control }: QuestionBlock,
  language: Language,
  words: Words,
): readonly Stanza[] {
  const paragraph = (text: string) =>
    stanza(wrap(isolated(text, language)), language);
  const answer =
    control.type === "choices"
      ? control.options.flatMap((option) => [
          ...wrap(isolated(option.label, language), "[ ] "),
          ...(option.picture
            ? wrap(sayPicture(option.picture, words), "    ")
            : []),
        ])
      : ["_".repeat(columns)];
  return [
    stanza(wrap(isolated(label, language), `${String(number)}. `), language, 2),
    ...(picture ? [pictureStanza(picture, language, words)] : []),
    ...[condition, hint, control.instruction]
      .filter((text) => text !== undefined)
      .map(paragraph),
    stanza(answer, language),
  ];
}

/** Each text and passage is isolated by itself: over the bracket between them a year would join English words. */
function sayInlines(
  inlines: readonly Inline[],
  language: Language,
  words: Words,
): string {
  const say = (inline: Inline): string => {
    switch (inline.type) {
      case "text":
        return isolated(inline.text, language);
      case "strong":
        return sayInlines(inline.children, language, words);
      case "link": {
        const said = sayInlines(inline.children, language, words);
        const address = addressBeside(inline);
        return address === undefined
          ? said
          : words.labels("link", {
              words: said,
              address: isolated(address, language),
            });
      }
      case "passage":
        return isolatedPassage(
          sayInlines(inline.children, inline.language, words),
          inline.language,
          language,
        );
    }
  };
  return inlines.map(say).join("");
}

function pictureStanza(
  picture: Picture,
  language: Language,
  words: Words,
): Stanza {
  return stanza(wrap(sayPicture(picture, words)), language);
}

function sayPicture({ alternative }: Picture, { labels }: Words): string {
  return `[${labels("picture", { alternative })}]`;
}

function stanza(
  lines: readonly string[],
  language: Language,
  above: 1 | 2 = 1,
): Stanza {
  return { lines: lines.map((line) => directed(line, language)), above };
}
