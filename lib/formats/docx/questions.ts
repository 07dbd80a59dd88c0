import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type {
  Option,
  Picture,
  QuestionBlock,
} from "#lib/documents/document.ts";
import { fillable, tickBox, writingSpace } from "./controls.ts";
import { textRuns } from "./inlines.ts";
import { pictureRun } from "./picture-run.ts";
import { direction, type Scene } from "./context.ts";
import { boxed, layoutTable, type PicturedRow } from "./tables.ts";

/** A line to write on by hand: 9 mm. */
const line = 510;

/** How wide the column of pictures is, and how high pictures are in centimetres. */
const pictured = { column: 1800, question: 2.3, option: 1.6 } as const;

/** A question: number and label as a heading, what it asks for, boxes to tick or space to write in. */
export function questionBlocks(
  question: QuestionBlock,
  scene: Scene,
): readonly FileChild[] {
  const { number, label, picture, control } = question;
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    ...direction(scene),
    children: textRuns(`${String(number)}. ${label}`, scene),
  });
  const asked = askedOf(question, scene);
  const options = control.type === "choices" ? control.options : [];
  const isPictured = options.some((option) => option.picture !== undefined);
  const answers = isPictured ? [] : answersOf(question, scene);
  const rows: readonly PicturedRow[] = [
    ...(picture
      ? [
          {
            picture: pictureOf(picture, pictured.question, scene),
            words: [...asked, ...answers],
            ...(control.type === "writing" && {
              box: line * (control.lines + asked.length),
            }),
          },
        ]
      : []),
    ...(isPictured
      ? options.map((option) => ({
          picture: pictureOf(option.picture, pictured.option, scene),
          words: [choiceOf(question, option, scene)],
        }))
      : []),
  ];
  return [
    heading,
    ...(picture ? [] : asked),
    ...(rows.length > 0
      ? [layoutTable(rows, pictured.column, scene, true)]
      : []),
    ...(picture ? [] : boxedWhere(control, answers, scene)),
  ];
}

/** Beside a picture the row is the box; without one the box stands alone. */
function boxedWhere(
  control: QuestionBlock["control"],
  answers: readonly Paragraph[],
  scene: Scene,
): readonly FileChild[] {
  return control.type === "writing"
    ? [boxed(answers, line * control.lines, scene)]
    : answers;
}

/** When to answer, the hint, and how: in the order in which every format says them. */
function askedOf(
  { condition, hint, control }: QuestionBlock,
  scene: Scene,
): readonly Paragraph[] {
  const words = [
    { style: "Hint", text: condition },
    { style: "Hint", text: hint },
    { style: "Instruction", text: control.instruction },
  ];
  return words.flatMap(({ style, text }) =>
    text === undefined ? [] : [styled(style, textRuns(text, scene), scene)],
  );
}

function answersOf(
  question: QuestionBlock,
  scene: Scene,
): readonly Paragraph[] {
  const { control } = question;
  if (control.type === "writing")
    return [
      fillable(
        { style: "TableText", ...direction(scene) },
        writingSpace(question, scene),
      ),
    ];
  return control.options.map((option, index) =>
    choiceOf(question, option, scene, index < control.options.length - 1),
  );
}

function choiceOf(
  question: QuestionBlock,
  option: Option,
  scene: Scene,
  keepNext = false,
): Paragraph {
  return fillable(
    { style: "Choice", ...(keepNext && { keepNext }), ...direction(scene) },
    [
      ...tickBox(question, option, scene),
      new TextRun({ text: "\t" }),
      ...textRuns(option.label, scene),
    ],
  );
}

function pictureOf(
  picture: Picture | undefined,
  centimetres: number,
  scene: Scene,
): Paragraph {
  const children = picture ? [pictureRun(picture, centimetres, scene)] : [];
  return styled("TableText", children, scene);
}

function styled(
  style: string,
  children: readonly ParagraphChild[],
  scene: Scene,
): Paragraph {
  return new Paragraph({ style, ...direction(scene), children });
}
