import {
  BuilderElement,
  type IParagraphPropertiesOptions,
  Paragraph,
  TextRun,
  type XmlComponent,
} from "docx";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type { QuestionBlock } from "#lib/documents/document.ts";
import { answerMark } from "./answer-mark.ts";
import { textRuns } from "./inlines.ts";
import type { Scene } from "./context.ts";

/*
 * Content controls: places that are filled in within Word. The tag of each says
 * what it answers (`question` or `question:option`), which is how the file is read
 * back; its title is what a screen reader announces. Nobody can delete one by
 * mistake, and everything around them can still be written on.
 */

/** Word takes titles and tags of at most so many characters. */
const longestName = 64;

const ticked = { mark: "\u2611", code: "2611" };
const empty = { mark: "\u2610", code: "2610" };
const markFont = "Segoe UI Symbol";

/** A paragraph that holds controls, which the package's own do not take. */
class FillableParagraph extends Paragraph {
  constructor(
    options: IParagraphPropertiesOptions,
    content: readonly XmlComponent[],
  ) {
    super(options);
    this.root.push(...content);
  }
}

/** A paragraph with controls among its words. */
export function fillable(
  options: IParagraphPropertiesOptions,
  content: readonly XmlComponent[],
): Paragraph {
  return new FillableParagraph(options, content);
}

/** A box to tick. */
export function tickBox(
  question: QuestionBlock,
  option: { readonly id: string; readonly label: string },
  scene: Scene,
): readonly XmlComponent[] {
  const state = (name: string, code: string) =>
    element(name, { "w14:val": code, "w14:font": markFont });
  const kind = element("w14:checkbox", {}, [
    element("w14:checked", { "w14:val": "0" }),
    state("w14:checkedState", ticked.code),
    state("w14:uncheckedState", empty.code),
  ]);
  const mark = new TextRun({
    text: empty.mark,
    font: markFont,
    size: scene.sizes.tickBox,
  });
  return control(
    {
      title: `${titleOf(question, scene)}: ${option.label}`,
      tag: choiceTag(question.id, option.id),
    },
    [kind],
    [mark],
    scene,
  );
}

/**
 * A place to write in. It takes paragraphs and what is pasted, as people write
 * long answers; LibreOffice before 7.5 also loses the line breaks of one for plain
 * text alone.
 */
export function writingSpace(
  question: QuestionBlock,
  scene: Scene,
): readonly XmlComponent[] {
  return control(
    {
      title: `${titleOf(question, scene)}: ${question.label}`,
      tag: question.id,
    },
    [element("w:showingPlcHdr")],
    textRuns(scene.labels("fillIn"), scene, "PlaceholderText"),
    scene,
  );
}

function titleOf({ number }: QuestionBlock, { labels }: Scene): string {
  return labels("question", { number });
}

function control(
  { title, tag }: { readonly title: string; readonly tag: string },
  kind: readonly XmlComponent[],
  content: readonly XmlComponent[],
  scene: Scene,
): readonly XmlComponent[] {
  if (tag.length > longestName)
    throw new Error(`Word takes no tag as long as this: ${tag}`);
  const id = String(firstId + scene.next());
  const sdt = element("w:sdt", {}, [
    element("w:sdtPr", {}, [
      element("w:alias", { "w:val": shortened(title) }),
      element("w:tag", { "w:val": tag }),
      element("w:id", { "w:val": id }),
      element("w:lock", { "w:val": "sdtLocked" }),
      ...kind,
    ]),
    element("w:sdtContent", {}, content),
  ]);
  return [
    element("w:bookmarkStart", { "w:id": id, "w:name": answerMark(tag) }),
    sdt,
    element("w:bookmarkEnd", { "w:id": id }),
  ];
}

/** Far from the small numbers that Word itself gives. */
const firstId = 1_000_000;

/** Cut between words where it is too long for Word. */
export function shortened(title: string): string {
  if (title.length <= longestName) return title;
  const cut = title.slice(0, longestName - 1);
  const end = cut.lastIndexOf(" ");
  return `${end > longestName / 2 ? cut.slice(0, end) : cut}…`;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  });
}
