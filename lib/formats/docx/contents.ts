import { InternalHyperlink, Paragraph } from "docx";
import type { DocumentTree } from "../document.ts";
import { textRuns } from "./inlines.ts";
import { direction, type Scene } from "./scene.ts";

/** A document of fewer is seen through at once. */
const fewestParts = 5;

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
  if (tree.isEasyRead || tree.form || tree.parts.length < fewestParts)
    return [];
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
