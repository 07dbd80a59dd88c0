import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { fonts } from "./theme.ts";
import { rawStyles } from "./raw-styles.ts";

/*
 * What the package writes differently each time, or cannot be told, is settled
 * in the finished file: ids by chance, the time of now, the language of the
 * whole, the font that stands in where the named one is missing.
 */

/** The earliest time that a ZIP file can say. */
const noTime = new Date(1980, 0, 1);

export function settled(packed: Uint8Array, tree: DocumentTree): Uint8Array {
  const ids = new Map<string, string>();
  const entries = Object.entries(unzipSync(packed)).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const;
    const text = withSteadyIds(strFromU8(bytes), ids);
    return [path, strToU8(rewritten(path, text, tree))] as const;
  });
  const files: Zippable = {};
  for (const [path, bytes] of entries)
    files[path] = [bytes, { level: 9, mtime: noTime }];
  return zipSync(files);
}

function rewritten(path: string, text: string, tree: DocumentTree): string {
  const { tag } = conventionsOf(tree.language);
  switch (path) {
    case "docProps/core.xml":
      return text
        .replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")
        .replace(
          "</cp:coreProperties>",
          `<dc:language>${tag}</dc:language></cp:coreProperties>`,
        );
    case "word/styles.xml":
      return text.replace("</w:styles>", `${rawStyles}</w:styles>`);
    case "word/fontTable.xml":
      return text.replace(/\/>$/, `>${font}</w:fonts>`);
    case "word/settings.xml":
      return text.replace(
        "</w:compat>",
        `</w:compat><w:themeFontLang w:val="${tag}" w:bidi="${tag}"/>`,
      );
    default:
      return text;
  }
}

const font = `<w:font w:name="${fonts.latin}"><w:altName w:val="${fonts.instead}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

/** Links have ids by chance; bookmarks go on counting from one document to the next. */
const passingIds =
  /rId[a-z0-9_-]{21}|(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+/g;

function withSteadyIds(text: string, ids: Map<string, string>): string {
  return text.replaceAll(passingIds, (id) => {
    const known = ids.get(id);
    if (known) return known;
    const number = String(ids.size + 1);
    const steady = id.startsWith("rId") ? `rIdLink${number}` : number;
    ids.set(id, steady);
    return steady;
  });
}
