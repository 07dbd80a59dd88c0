import {
  type Block,
  plainText,
  type QuestionBlock,
} from "#lib/documents/document.ts";
import { passageIntro } from "#lib/documents/passage-name.ts";
import {
  ending,
  say,
  sayLabel,
  type Script,
  text,
  type Utterance,
} from "./utterances.ts";

/** A block as it is read out. */
export function blockScript(
  script: Script,
  block: Block,
): readonly Utterance[] {
  const { tree, pauses } = script;
  switch (block.type) {
    case "heading":
      return say(script, block.children, pauses.heading);
    // The picture of an idea shows what its words say.
    case "idea":
    case "paragraph":
      return say(script, block.children, pauses.paragraph);
    case "list":
      return ending(
        block.items.flatMap((item, index) => {
          const number = block.ordered ? [text(`${String(index + 1)}: `)] : [];
          return say(script, [...number, ...item], pauses.item);
        }),
        pauses.paragraph,
      );
    case "table":
      return tableScript(script, block);
    case "figure": {
      if (tree.isEasyRead) return [];
      const { alternative } = block.picture;
      const label = tree.labels("picture", { alternative });
      return sayLabel(script, label, pauses.paragraph);
    }
    case "passage": {
      const { language } = block;
      return [
        ...sayLabel(script, passageIntro(tree, language), pauses.item),
        ...block.blocks.flatMap((inner) =>
          blockScript({ ...script, language }, inner),
        ),
      ];
    }
    case "question":
      return questionScript(script, block);
  }
}

/** Row by row, each cell after what its column is called: nobody can look up at the header. */
function tableScript(
  script: Script,
  { header, rows }: Extract<Block, { type: "table" }>,
): readonly Utterance[] {
  const { tree, pauses } = script;
  const label = tree.labels("table", {
    columns: header.length,
    names: header.map(plainText).join(tree.labels("listSeparator")),
  });
  return [
    ...sayLabel(script, label, pauses.paragraph),
    ...rows.flatMap((row) =>
      ending(
        row.flatMap((cell, column) => {
          const name = header[column] ?? [];
          const called = plainText(name) === "" ? [] : [...name, text(": ")];
          return say(script, [...called, ...cell], pauses.item);
        }),
        pauses.paragraph,
      ),
    ),
  ];
}

function questionScript(
  script: Script,
  { number, label, condition, hint, control }: QuestionBlock,
): readonly Utterance[] {
  const { tree, pauses } = script;
  const sentences = [label, condition, hint, control.instruction];
  const options = control.type === "choices" ? control.options : [];
  return ending(
    [
      ...sayLabel(script, tree.labels("question", { number }), pauses.item),
      ...sentences.flatMap((sentence) =>
        sentence === undefined
          ? []
          : say(script, [text(sentence)], pauses.item),
      ),
      ...options.flatMap((option) =>
        say(script, [text(option.label)], pauses.item),
      ),
    ],
    pauses.heading,
  );
}
