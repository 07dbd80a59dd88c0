import { conventionsOf } from "#lib/i18n/languages.ts";
import { choiceTag } from "#lib/documents/choice-tag.ts";
import type {
  DocumentTree,
  Option,
  QuestionBlock,
} from "#lib/documents/document.ts";
import { textString } from "./elements.ts";
import type { Place } from "./form-places.ts";
import { type MadeObjects, reference } from "./made-objects.ts";

const flags = { multiline: 1 << 12, radio: 1 << 15 } as const;

/** The state of a box that is not ticked: ISO 32000-1, 12.7.4.2.3. */
const off = "Off";
/** The state of a ticked box that stands alone; in a group it is the option's id. */
const on = "Yes";

/** What fields are made from and added to. */
export interface Scene {
  readonly tree: DocumentTree;
  readonly made: MadeObjects;
  /** The number of the field above all others. */
  readonly root: number;
  /** The numbers of the drawings of a box. */
  readonly states: { readonly ticked: number; readonly empty: number };
}

export interface Box {
  readonly option: Option;
  readonly place: Place;
}

/** A tick can be taken back: no question has to be answered. */
export function addGroup(
  question: QuestionBlock,
  boxes: readonly Box[],
  scene: Scene,
): number {
  const { made, root } = scene;
  const group = made.reserve();
  for (const { option, place } of boxes)
    turnInto(place, scene, [
      `/Parent ${reference(group)}`,
      tooltip(question, scene, option.label),
      ...boxStates(nameOf(option.id), scene),
    ]);
  made.set(group, [
    "/FT /Btn",
    `/Ff ${String(flags.radio)}`,
    `/T ${textString(question.id)}`,
    tooltip(question, scene),
    `/Parent ${reference(root)}`,
    `/Kids [${boxes.map(({ place }) => reference(place.annotation)).join(" ")}]`,
  ]);
  return group;
}

export function addBox(
  question: QuestionBlock,
  { option, place }: Box,
  scene: Scene,
): number {
  return turnInto(place, scene, [
    "/FT /Btn",
    `/T ${textString(choiceTag(question.id, option.id))}`,
    `/Parent ${reference(scene.root)}`,
    tooltip(question, scene, option.label),
    `/V /${off}`,
    ...boxStates(on, scene),
  ]);
}

/** What is drawn for each state; the mark is for programs that draw their own. */
function boxStates(state: string, { states }: Scene): readonly string[] {
  const drawn = (name: string, number: number) =>
    `/${name} ${reference(number)}`;
  return [
    `/AS /${off}`,
    `/AP << /N << ${drawn(state, states.ticked)} ${drawn(off, states.empty)} >> >>`,
    "/MK << /CA (4) >>",
  ];
}

/**
 * Where words are typed, the printed lines would run through them: so a field that
 * is filled in has the paper's white behind it. While it is empty it draws nothing.
 */
export function addWriting(
  question: QuestionBlock,
  lines: number,
  place: Place,
  scene: Scene,
): number {
  const { made, root, tree } = scene;
  const isRightToLeft = conventionsOf(tree.language).direction === "rtl";
  return turnInto(place, scene, [
    "/FT /Tx",
    ...(lines > 1 ? [`/Ff ${String(flags.multiline)}`] : []),
    `/T ${textString(question.id)}`,
    `/Parent ${reference(root)}`,
    tooltip(question, scene, question.condition, question.hint),
    `/DA (/Helv ${place.size} Tf 0 g)`,
    ...(isRightToLeft ? ["/Q 2"] : []),
    `/AP << /N ${reference(made.addDrawing(""))} >>`,
    "/MK << /BG [1] >>",
  ]);
}

/** What a screen reader says of a field, and a pointer shows. */
function tooltip(
  { number, label }: QuestionBlock,
  { tree }: Scene,
  ...more: readonly (string | undefined)[]
): string {
  const named = `${tree.labels("question", { number })}: ${label}`;
  const words = [named, ...more].filter((text) => text !== undefined);
  return `/TU ${textString(words.join(" "))}`;
}

/**
 * Makes a field of a link; its place on the page and in the structure stay.
 *
 * @returns its number
 */
function turnInto(
  { link, annotation, element, said }: Place,
  { made }: Scene,
  entries: readonly string[],
): number {
  const kept = ["Rect", "StructParent"].map((key) => {
    const value = new RegExp(`\\n  /${key} (.*)\\n`).exec(link)?.[1];
    if (!value) throw new Error(`a link of the PDF has no ${key}`);
    return `/${key} ${value}`;
  });
  const page = /\/Pg (\d+ 0 R)/.exec(said)?.[1];
  if (!page) throw new Error("a link of the PDF is on no page");
  made.set(annotation, [
    "/Type /Annot",
    "/Subtype /Widget",
    // It is printed.
    "/F 4",
    `/P ${page}`,
    ...kept,
    ...entries,
  ]);
  made.replace(element, said.replace("\n  /S /Link\n", "\n  /S /Form\n"));
  return annotation;
}

/** As a name is written: ISO 32000-1, 7.3.5. */
function nameOf(id: string): string {
  if (!/^[\w-]+$/.test(id)) throw new Error(`a PDF takes no such name: ${id}`);
  return id;
}
