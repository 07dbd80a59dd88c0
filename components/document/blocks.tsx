import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { useLocale } from "next-intl";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Block } from "#lib/formats/document.ts";
import { hastOf } from "#lib/formats/html/hast.ts";
import type { Level } from "#lib/formats/html/rendition.ts";
import { addressIn } from "#lib/i18n/routing.ts";

/** The blocks of a part, with its first headings at `level`; links within the site stay in the reader's language. */
export function Blocks({
  blocks,
  level,
}: {
  readonly blocks: readonly Block[];
  readonly level: Level;
}) {
  const locale = useLocale();
  const children = hastOf(blocks, {
    level,
    addressOf: (path) => addressIn(locale, path),
    pictureAt: ({ name }) => ({
      src: `/pictures/${name}.svg`,
      loading: "lazy",
    }),
    controls: "drawn",
  });
  return toJsxRuntime({ type: "root", children }, { Fragment, jsx, jsxs });
}
