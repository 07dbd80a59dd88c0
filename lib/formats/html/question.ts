import type { Element, ElementContent, Properties } from "hast";
import { h } from "hastscript";
import type {
  Control,
  Option,
  Picture,
  QuestionBlock,
} from "#lib/documents/document.ts";
import type { Rendition } from "./rendition.ts";

interface Surroundings {
  /** What the question's heading is. */
  readonly tag: "h2" | "h3" | "h4";
  readonly picture: (picture: Picture) => Element;
}

/**
 * A question with its number and label as one heading, so that a screen reader
 * lists the questions, and as the name of its choices or of its box to write in.
 */
export function questionIn(
  question: QuestionBlock,
  { controls }: Pick<Rendition, "controls">,
  { tag, picture }: Surroundings,
): Element {
  const body =
    controls === "native"
      ? nativeIn(question, tag, picture)
      : drawnIn(question, tag, picture);
  if (!question.picture) return h(".question", body);
  return h(".question.idea", picture(question.picture), h("div", body));
}

const nameOf = ({ number, label }: QuestionBlock) =>
  `${String(number)}. ${label}`;

/** What is said before the answer, a paragraph each. */
function saidBefore({ condition, hint, control }: QuestionBlock) {
  return [condition, hint, control.instruction].filter(
    (text) => text !== undefined,
  );
}

function nativeIn(
  question: QuestionBlock,
  tag: Surroundings["tag"],
  picture: Surroundings["picture"],
): ElementContent[] {
  const { control } = question;
  // The pages of a questionnaire have ids as well, and some are a question's.
  const id = `question-${question.id}`;
  const said = saidBefore(question).map((text, index) =>
    h("p.hint", { id: `${id}-said-${String(index + 1)}` }, text),
  );
  const described = {
    ariaDescribedBy: said.map(({ properties }) => String(properties["id"])),
  };
  switch (control.type) {
    case "choices":
      return [
        h("fieldset", described, [
          h("legend", h(tag, nameOf(question))),
          ...said,
          ...control.options.map((option) =>
            choiceIn(
              option,
              { ...typeOf(control), name: question.id },
              picture,
            ),
          ),
        ]),
      ];
    case "writing":
      return [
        h(tag, h("label", { for: id }, nameOf(question))),
        ...said,
        h("textarea", { id, rows: control.lines, ...described }),
      ];
  }
}

function typeOf({ choose }: Extract<Control, { type: "choices" }>) {
  return { type: choose === "one" ? "radio" : "checkbox" };
}

function choiceIn(
  option: Option,
  properties: Properties,
  picture: Surroundings["picture"],
) {
  return h("label.choice", [
    h("input", { ...properties, value: option.id }),
    ...withPicture(option, picture),
  ]);
}

function drawnIn(
  question: QuestionBlock,
  tag: Surroundings["tag"],
  picture: Surroundings["picture"],
): ElementContent[] {
  const { control } = question;
  return [
    h(tag, nameOf(question)),
    ...saidBefore(question).map((text) => h("p.hint", text)),
    control.type === "choices"
      ? h(
          "ul.choices",
          control.options.map((option) =>
            h("li.choice", [h("span.box"), ...withPicture(option, picture)]),
          ),
        )
      : h(".room"),
  ];
}

function withPicture(
  option: Option,
  picture: Surroundings["picture"],
): ElementContent[] {
  const words = h("span", option.label);
  return option.picture ? [picture(option.picture), words] : [words];
}
