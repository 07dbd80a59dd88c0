import { InternalHyperlink, Paragraph } from "docx";
import { isLong } from "#lib/documents/contents.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { textRuns } from "./inlines.ts";
import { direction, type Scene } from "./context.ts";

/** What a part's heading is called within the file. Word takes letters, digits and low lines. */
export function bookmarkOf(id: string): string {
  return `part_${id.replaceAll("-", "_")}`;
}

/**
 * The contents as links, without page numbers: they would be those of one
 * computer's fonts. Easy Read does without, and so does what is filled in from
 * front to back.
 */
export function contentsOf(
  tree: DocumentTree,
  scene: Scene,
): readonly Paragraph[] {
  if (tree.isEasyRead || tree.form || !isLong(tree)) return [];
  return [
    new Paragraph({
      style: "TOCHeading",
      ...direction(scene),
      children: textRuns(tree.labels("contents"), scene),
    }),
    ...tree.parts.map(
      ({ id, title }) =>
        new Paragraph({
          style: "TOC1",
          ...direction(scene),
          children: [
            new InternalHyperlink({
              anchor: bookmarkOf(id),
              children: textRuns(title, scene, "Hyperlink"),
            }),
          ],
        }),
    ),
  ];
}
