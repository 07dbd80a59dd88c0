import { marks } from "#lib/consultation/marks.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { isLong } from "#lib/documents/contents.ts";
import {
  type Block,
  type DocumentTree,
  type Inline,
  type Part,
  type Picture,
  plainText,
  type QuestionBlock,
} from "#lib/documents/document.ts";
import { keptTogether } from "./kept-together.ts";

/**
 * A publication as the template takes it: the block tree with what a page needs
 * to know beside the words. It crosses over as JSON, never as markup.
 */
export function paperOf(tree: DocumentTree) {
  const { labels, parts, language } = tree;
  const blocksOf = (blocks: readonly Block[]) =>
    blocks.map((block) => blockOf(block, language));
  return {
    title: tree.title,
    heading: keptTogether(tree.title),
    author: labels("publisher"),
    keywords: [`version ${tree.version}`],
    language: languageOf(language),
    lead: blocksOf(tree.lead),
    contents: !tree.form && isLong(tree) ? labels("contents") : null,
    parts: parts.map((part) => ({
      title: keptTogether(part.title),
      opens: opensPage(part, tree),
      blocks: blocksOf(part.blocks),
    })),
    coded: tree.form !== undefined,
    continued: labels("continued"),
  };
}

/** In Easy Read all about a topic that has a mark stands on one page; otherwise a form flows on, as paper and postage cost. */
function opensPage({ id }: Part, { form }: DocumentTree): boolean {
  return (
    form?.rendition === "easy-read" && marks.some(({ topic }) => topic === id)
  );
}

function languageOf(language: Language) {
  const { tag, direction } = conventionsOf(language);
  const [lang, region = null] = tag.split("-");
  return { lang, region, rtl: direction === "rtl" };
}

function pictureOf({ name, alternative }: Picture) {
  return { path: `/public/pictures/${name}.svg`, alternative };
}

function inlinesOf(
  inlines: readonly Inline[],
  language: Language,
): readonly object[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case "text":
        return {
          ...inline,
          text: keptTogether(inline.text),
          rtl: languageOf(language).rtl,
        };
      case "strong":
      case "link":
        return { ...inline, children: inlinesOf(inline.children, language) };
      case "passage":
        return {
          ...inline,
          language: languageOf(inline.language),
          children: inlinesOf(inline.children, inline.language),
        };
    }
  });
}

function blockOf(block: Block, language: Language): object {
  const inlines = (words: readonly Inline[]) => inlinesOf(words, language);
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, children: inlines(block.children) };
    case "list":
      return { ...block, items: block.items.map(inlines) };
    case "table":
      return {
        ...block,
        plain: [block.header, ...block.rows].map((row) =>
          row.map((cell) => keptTogether(plainText(cell))),
        ),
        header: block.header.map(inlines),
        rows: block.rows.map((row) => row.map(inlines)),
      };
    case "figure":
      return { ...block, picture: pictureOf(block.picture) };
    case "idea":
      return {
        ...block,
        picture: pictureOf(block.picture),
        children: inlines(block.children),
      };
    case "passage":
      return {
        ...block,
        language: languageOf(block.language),
        blocks: block.blocks.map((it) => blockOf(it, block.language)),
      };
    case "question":
      return questionOf(block);
  }
}

function questionOf(block: QuestionBlock): object {
  const { picture, control, label, hint, condition } = block;
  return {
    ...block,
    label: keptTogether(label),
    ...(hint !== undefined && { hint: keptTogether(hint) }),
    ...(condition !== undefined && { condition: keptTogether(condition) }),
    ...(picture && { picture: pictureOf(picture) }),
    control:
      control.type === "writing"
        ? control
        : {
            ...control,
            options: control.options.map((option) => ({
              ...option,
              label: keptTogether(option.label),
              ...(option.picture && { picture: pictureOf(option.picture) }),
            })),
          },
  };
}
