import { useLocale } from "next-intl";
import { addressIn } from "#lib/i18n/routing.ts";
import type { Inline } from "#lib/formats/markdown.ts";

/** Words with their marks and links; links within the site stay in the reader's language. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  const locale = useLocale();
  return inlines.map((inline, index) => {
    switch (inline.type) {
      case "text":
        return inline.text;
      case "strong":
        return (
          <strong key={index}>
            <Inlines inlines={inline.children} />
          </strong>
        );
      case "link": {
        const isHere = inline.href.startsWith("/");
        const words = <Inlines inlines={inline.children} />;
        return (
          <a
            key={index}
            href={isHere ? addressIn(locale, inline.href) : inline.href}
          >
            {isHere ? words : <bdi>{words}</bdi>}
          </a>
        );
      }
    }
  });
}
