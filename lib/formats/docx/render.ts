import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TabStopType,
  TextRun,
} from "docx";
import type { DocumentTree, Part } from "#lib/documents/document.ts";
import { picturesIn } from "#lib/documents/blocks-in.ts";
import type { Render } from "../render.ts";
import { blocksOf } from "./blocks.ts";
import { bookmarkOf, contentsOf } from "./contents.ts";
import { codeRuns, type FormCode, formCodeOf } from "./form-code.ts";
import { textRuns } from "./inlines.ts";
import { page, textWidth } from "./theme.ts";
import { draw } from "./pictures.ts";
import { propertiesOf } from "./properties.ts";
import { direction, type Scene, sceneOf } from "./context.ts";
import { settled } from "./reproducible.ts";
import { bullets, numbers, stylesOf } from "./styles.ts";

/** Word: a document that is read, edited and, where it asks questions, filled in. */
export const renderDocx: Render = async (tree) => {
  const scene = sceneOf(tree, await draw(picturesIn(tree)));
  const code = await formCodeOf(tree);
  const document = new Document({
    title: tree.title,
    creator: tree.labels("publisher"),
    lastModifiedBy: tree.labels("publisher"),
    keywords: tree.version,
    description: tree.labels("version", { version: tree.version }),
    compatibility: { version: 15 },
    styles: stylesOf(tree),
    numbering,
    customProperties: propertiesOf(tree),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
            },
          },
        },
        headers: { default: headerOf(tree, scene) },
        footers: {
          default: footerOf(scene, code),
          first: footerOf(scene, code),
        },
        children: apart(bodyOf(tree, scene)),
      },
    ],
  });
  const packed = await Packer.toBuffer(document);
  return { bytes: settled(packed, tree) };
};

function bodyOf(tree: DocumentTree, scene: Scene): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      ...direction(scene),
      children: textRuns(tree.title, scene),
    }),
    ...blocksOf(tree.lead, scene),
    ...contentsOf(tree, scene),
    ...tree.parts.flatMap((part) => partOf(part, scene)),
  ];
}

function partOf({ id, title, blocks }: Part, scene: Scene) {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...direction(scene),
      children: [
        new Bookmark({
          id: bookmarkOf(id),
          children: textRuns(title, scene),
        }),
      ],
    }),
    ...blocksOf(blocks, scene),
  ];
}

/** Word joins tables that nothing stands between, and wants a paragraph at the end. */
function apart(content: readonly FileChild[]): FileChild[] {
  return content.flatMap((child, index) => {
    const next = content[index + 1];
    const isLoose =
      child instanceof Table && (next === undefined || next instanceof Table);
    return isLoose ? [child, new Paragraph({ style: "Apart" })] : [child];
  });
}

function headerOf(tree: DocumentTree, scene: Scene): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        ...direction(scene),
        children: textRuns(tree.title, scene),
      }),
    ],
  });
}

/** "Page 2 of 9", with Word's own fields where the numbers stand; of a form its code as well. */
function footerOf(scene: Scene, code: FormCode | undefined): Footer {
  const words = scene.labels("page", { page: "\u0001", pages: "\u0002" });
  const children = words.split(/([\u0001\u0002])/u).map((piece) => {
    if (piece === "\u0001") return PageNumber.CURRENT;
    if (piece === "\u0002") return PageNumber.TOTAL_PAGES;
    return piece;
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        ...direction(scene),
        ...(code && {
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        }),
        children: [
          new TextRun({ children }),
          ...(code ? codeRuns(code, scene) : []),
        ],
      }),
    ],
  });
}

const hanging = { indent: { start: 500, hanging: 380 } };

const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.START,
          style: { paragraph: hanging },
        },
      ],
    },
    {
      reference: numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.START,
          style: { paragraph: hanging },
        },
      ],
    },
  ],
};
