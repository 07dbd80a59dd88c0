import { consultation } from "#lib/consultation/consultation.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import type { Block, Inline, Part } from "./document.ts";

/**
 * Parts whose links lead somewhere from outside the site too.
 *
 * @param site the address of this site; where it is not known, links into it lead
 *   to the consultation's public address
 */
export function linkedTo(
  site: string | undefined,
  locale: Locale,
  parts: readonly Part[],
): readonly Part[] {
  const addressOf = (href: string) =>
    site
      ? new URL(addressIn(locale, href), site).href
      : `https://${consultation.contacts.publicAddress}`;
  const inline = (words: Inline): Inline => {
    if (words.type === "text") return words;
    const children = words.children.map(inline);
    return words.type === "link" && words.href.startsWith("/")
      ? { ...words, children, href: addressOf(words.href) }
      : { ...words, children };
  };
  const inlines = (words: readonly Inline[]) => words.map(inline);
  const block = (it: Block): Block => {
    switch (it.type) {
      case "heading":
      case "paragraph":
      case "idea":
        return { ...it, children: inlines(it.children) };
      case "list":
        return { ...it, items: it.items.map(inlines) };
      case "table":
        return {
          ...it,
          header: it.header.map(inlines),
          rows: it.rows.map((row) => row.map(inlines)),
        };
      case "passage":
        return { ...it, blocks: it.blocks.map(block) };
      case "figure":
      case "question":
        return it;
    }
  };
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(block) }));
}
