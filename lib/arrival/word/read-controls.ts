import { answerMark, answerMarkPrefix } from "#lib/formats/docx/answer-mark.ts";
import { elementsOf, type WordFile } from "./open-package.ts";
import { propertyNames } from "#lib/formats/docx/properties.ts";
import { UnreadableAnswers } from "../unreadable.ts";

/** What a control of a file holds. */
export interface Filled {
  /** Its tag; the name of the bookmark around it where the tag was lost. */
  readonly tag?: string;
  readonly mark?: string;
  /** Whether a box is ticked, or what is written; empty where nothing is. */
  readonly value: boolean | string;
}

/** Far more than any questionnaire has. */
const mostControls = 2000;

/**
 * What the controls of a file hold, in reading order.
 *
 * @throws UnreadableAnswers where there are more than a questionnaire can have
 */
export function readControls(file: WordFile): readonly Filled[] {
  const controls = elementsOf(file.body, "sdt");
  if (controls.length > mostControls) throw new UnreadableAnswers("not-ours");
  const placeholder = file.properties.get(propertyNames.placeholder);
  return controls.flatMap((control) => filledOf(control, placeholder) ?? []);
}

/** Those of a tag, or of its bookmark where tags were lost. */
export function controlsOf(
  filled: readonly Filled[],
  tag: string,
): readonly Filled[] {
  const mark = answerMark(tag);
  return filled.filter((one) =>
    one.tag === undefined ? one.mark === mark : one.tag === tag,
  );
}

function filledOf(
  control: Element,
  placeholder: string | undefined,
): Filled | undefined {
  const about = childOf(control, "sdtPr");
  const content = childOf(control, "sdtContent");
  if (!about || !content) return undefined;
  const tag = valueOf(childOf(about, "tag"));
  const mark = markOf(control, content);
  const named = {
    ...(tag !== undefined && { tag }),
    ...(mark !== undefined && { mark }),
  };
  const box = childOf(about, "checkbox");
  if (box) {
    const checked = valueOf(childOf(box, "checked")) ?? "0";
    return { ...named, value: ["1", "true", "on"].includes(checked) };
  }
  // LibreOffice before 7.5 wraps whole paragraphs with controls in another one.
  if (elementsOf(content, "sdt").length > 0) return undefined;
  const written = wordsIn(content).trim();
  const isEmpty =
    childOf(about, "showingPlcHdr") !== undefined || written === placeholder;
  return { ...named, value: isEmpty ? "" : written };
}

/** Word keeps the bookmark around the control, LibreOffice puts it inside. */
function markOf(control: Element, content: Element): string | undefined {
  const before = control.previousSibling;
  const around = before && isElement(before) ? [before] : [];
  return [...around, ...elementsOf(content, "bookmarkStart")]
    .filter(({ localName }) => localName === "bookmarkStart")
    .map((bookmark) => attributeOf(bookmark, "name"))
    .find((name) => name?.startsWith(answerMarkPrefix));
}

/** The words as typed: runs joined, a line for each break and each paragraph. */
function wordsIn(content: Element): string {
  const words = elementsOf(content, "*").map((element) => {
    switch (element.localName) {
      case "t":
        return element.textContent;
      case "tab":
        // Within the properties of a paragraph it is a place to stop, not a letter.
        return isElement(element.parentNode) &&
          element.parentNode.localName === "r"
          ? "\t"
          : "";
      case "br":
      case "cr":
      case "p":
        return "\n";
      default:
        return "";
    }
  });
  return words.join("");
}

function childOf(parent: Element, name: string): Element | undefined {
  return Array.from(parent.childNodes)
    .filter(isElement)
    .find(({ localName }) => localName === name);
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function valueOf(element: Element | undefined): string | undefined {
  return element && attributeOf(element, "val");
}

function attributeOf(element: Element, name: string): string | undefined {
  return Array.from(element.attributes).find(
    ({ localName }) => localName === name,
  )?.value;
}
