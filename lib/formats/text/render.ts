import type { Render } from "../render.ts";
import { stanzasOf, titled } from "./stanzas.ts";

/*
 * Lines end as text/plain has it on the wire (RFC 2046) and as Notepad needed it
 * until 2018; every other program reads that too. There is no byte order mark:
 * screen readers, braille notetakers and telephones show or say it.
 */
const endOfLine = "\r\n";

/** Plain text of at most 72 columns, to be heard by a screen reader or read on any device. */
export const renderText: Render = (tree) => {
  const { title, language, lead, parts } = tree;
  const stanzas = [
    titled(title, "=", language),
    ...stanzasOf(lead, language, tree),
    ...parts.flatMap((part) => [
      titled(part.title, "-", language),
      ...stanzasOf(part.blocks, language, tree),
    ]),
  ];
  const lines = stanzas.flatMap(({ above, lines }, index) => [
    ...Array<string>(index === 0 ? 0 : above).fill(""),
    ...lines,
  ]);
  const text = lines.map((line) => line + endOfLine).join("");
  return Promise.resolve({ bytes: new TextEncoder().encode(text) });
};
