import { type FileChild, HeadingLevel, Paragraph } from "docx";
import type { Block, Inline } from "#lib/documents/document.ts";
import { runsOf } from "./inlines.ts";
import { pictureRun } from "./picture-run.ts";
import { questionBlocks } from "./questions.ts";
import { direction, type Scene } from "./context.ts";
import { bullets, numbers } from "./styles.ts";
import { dataTable, layoutTable } from "./tables.ts";

type Idea = Extract<Block, { type: "idea" }>;

/** Heights in centimetres, and the width of the column in which ideas have their pictures. */
const pictured = { column: 2500, idea: 3.5, figure: 6 } as const;

/** The title of a part is Word's first level of headings. */
const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

/** Blocks as Word's paragraphs and tables; ideas that follow one another share a table. */
export function blocksOf(
  blocks: readonly Block[],
  scene: Scene,
): readonly FileChild[] {
  const content: FileChild[] = [];
  let ideas: Idea[] = [];
  const settle = () => {
    if (ideas.length > 0) content.push(ideaTable(ideas, scene));
    ideas = [];
  };
  blocks.forEach((block, index) => {
    if (block.type === "idea") {
      ideas.push(block);
      return;
    }
    settle();
    const following = blocks.slice(index + 1);
    const leadsOn = following[0]?.type === "list" || leadsToQuestion(following);
    content.push(...blockOf(block, scene, leadsOn));
  });
  settle();
  return content;
}

function leadsToQuestion(following: readonly Block[]): boolean {
  const next = following.find(({ type }) => type !== "paragraph");
  return next?.type === "question";
}

/** @param leadsOn whether a list or a question follows, from which an introduction is not parted */
function blockOf(
  block: Exclude<Block, Idea>,
  scene: Scene,
  leadsOn: boolean,
): readonly FileChild[] {
  switch (block.type) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          ...direction(scene),
          children: runsOf(block.children, scene),
        }),
      ];
    case "paragraph":
      return [bodyText(block.children, scene, leadsOn)];
    case "list":
      return listOf(block, scene);
    case "table":
      return [dataTable(block, scene)];
    case "figure":
      return [
        new Paragraph({
          style: "Figure",
          ...direction(scene),
          children: [pictureRun(block.picture, pictured.figure, scene)],
        }),
      ];
    case "passage":
      return blocksOf(block.blocks, { ...scene, language: block.language });
    case "question":
      return questionBlocks(block, scene);
  }
}

/** Each list with numbers is an instance of its own, so that it starts at 1. */
function listOf(
  { ordered, items }: Extract<Block, { type: "list" }>,
  scene: Scene,
): readonly Paragraph[] {
  const instance = scene.next();
  return items.map(
    (item) =>
      new Paragraph({
        ...(ordered
          ? {
              style: "ListNumber",
              numbering: { reference: numbers, level: 0, instance },
            }
          : {
              style: "ListBullet",
              numbering: { reference: bullets, level: 0 },
            }),
        ...direction(scene),
        children: runsOf(item, scene),
      }),
  );
}

function ideaTable(ideas: readonly Idea[], scene: Scene): FileChild {
  const rows = ideas.map(({ picture, children }) => ({
    picture: new Paragraph({
      style: "TableText",
      ...direction(scene),
      children: [pictureRun(picture, pictured.idea, scene)],
    }),
    words: [bodyText(children, scene)],
  }));
  return layoutTable(rows, pictured.column, scene);
}

function bodyText(
  words: readonly Inline[],
  scene: Scene,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    style: "BodyText",
    ...(keepNext && { keepNext }),
    ...direction(scene),
    children: runsOf(words, scene),
  });
}
