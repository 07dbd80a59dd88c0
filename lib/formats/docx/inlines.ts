import {
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Inline } from "#lib/documents/document.ts";
import { isRightToLeft, type Scene } from "./context.ts";

/** Words as runs, each in its language. */
export function runsOf(
  inlines: readonly Inline[],
  scene: Scene,
  style?: string,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline): readonly ParagraphChild[] => {
    switch (inline.type) {
      case "text":
        return textRuns(inline.text, scene, style);
      case "strong":
        return runsOf(inline.children, scene, "Strong");
      case "link":
        return [
          new ExternalHyperlink({
            link: inline.href,
            children: runsOf(inline.children, scene, "Hyperlink"),
          }),
        ];
      case "passage": {
        const within = { ...scene, language: inline.language };
        const words = runsOf(inline.children, within, style);
        return isRightToLeft(scene) && !isRightToLeft(within)
          ? [run({ text: leftToRightMark }), ...words]
          : words;
      }
    }
  });
}

/** Plain words as runs. */
export function textRuns(
  text: string,
  scene: Scene,
  style?: string,
): readonly TextRun[] {
  const { tag } = conventionsOf(scene.language);
  const own = style === undefined ? {} : { style };
  const isForeign = scene.language !== scene.main;
  if (!isRightToLeft(scene)) {
    const language = isForeign ? { language: { value: tag } } : {};
    return [run({ text: unbroken(text), ...own, ...language })];
  }
  const language = { language: { bidirectional: tag } };
  return isolated(text).map((piece) =>
    piece.isRightToLeft
      ? run({ text: piece.text, rightToLeft: true, ...own, ...language })
      : run({ text: marked(piece.text), ...own }),
  );
}

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

/*
 * Unicode's isolates would be the right marks, but older programs show them as
 * boxes: the older mark in front keeps Latin words, with signs before them as in
 * "__Host-draft", and what follows in order.
 */
const leftToRightMark = "\u200E";

/**
 * Between groups of digits a space that does not break keeps them in order by
 * itself, and on one line, where they would change places. The narrow one:
 * LibreOffice breaks within the digits after the wide one.
 */
function marked(text: string): string {
  return isNumber(text)
    ? text.replaceAll(" ", "\u202F")
    : `${leftToRightMark}${text}`;
}

/** A telephone number is dialled from one line. */
function unbroken(text: string): string {
  return isNumber(text) ? text.replaceAll(" ", "\u00A0") : text;
}

function isNumber(text: string): boolean {
  return /^\+?\d(?:[\d ]*\d)?$/.test(text);
}

const leftToRight =
  /[+\p{Script=Latin}\p{Nd}](?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{Nd}])?/gu;

interface Piece {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Words that run from right to left, taken apart from the numbers and Latin names in them. */
export function isolated(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(leftToRight)) {
    pieces.push({ text: text.slice(end, index), isRightToLeft: true });
    pieces.push({ text: found, isRightToLeft: false });
    end = index + found.length;
  }
  pieces.push({ text: text.slice(end), isRightToLeft: true });
  return pieces.filter((piece) => piece.text !== "");
}
