import type { ElementContent } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useLocale, useTranslations } from "next-intl";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Block } from "#lib/documents/document.ts";
import { hastOf } from "#lib/formats/html/hast.ts";
import type { Level } from "#lib/formats/html/rendition.ts";
import { placeOf } from "#lib/documents/publications-in.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { defaultLocale, languageOf } from "#lib/i18n/routing.ts";

/** The blocks of a part, with its first headings at `level`; links within the site stay in the reader's language where they can. */
export function Blocks({
  blocks,
  level,
}: {
  readonly blocks: readonly Block[];
  readonly level: Level;
}) {
  const locale = useLocale();
  const t = useTranslations("documents");
  const inEnglish = new Set<string>();
  const children = hastOf(blocks, {
    level,
    addressOf: (path) => {
      const { href, language } = placeOf(locale, path);
      if (language !== languageOf(locale)) inEnglish.add(href);
      return href;
    },
    pictureAt: ({ name }) => ({
      src: `/pictures/${name}.svg`,
      loading: "lazy",
    }),
    controls: "drawn",
  }).map((node) => marked(node, inEnglish, ` ${t("inEnglish")}`));
  return toJsxRuntime({ type: "root", children }, { Fragment, jsx, jsxs });
}

/** With words in every link that leads into English, and the language for who does not read them. */
function marked(
  node: ElementContent,
  inEnglish: ReadonlySet<string>,
  words: string,
): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map((it) => marked(it, inEnglish, words));
  const { href } = node.properties;
  if (node.tagName !== "a" || !inEnglish.has(String(href)))
    return { ...node, children };
  return {
    ...node,
    properties: {
      ...node.properties,
      hrefLang: conventionsOf(defaultLocale).tag,
    },
    children: [...children, { type: "text", value: words }],
  };
}
