import type { Language } from "#lib/i18n/routing.ts";
import type { DocumentTree, Inline } from "#lib/documents/document.ts";
import type { Pace } from "./pace.ts";
import { spoken } from "./pronunciation.ts";

/** What is said in one breath by one voice. */
export interface Utterance {
  /** As the voice is to read it: see `spoken`. */
  readonly text: string;
  readonly language: Language;
  /** Seconds of silence. */
  readonly pauseAfter: number;
}

/** What is the same for all that is said of a publication. */
export interface Script {
  readonly tree: DocumentTree;
  readonly pauses: Pace["pauses"];
  /** Of the words around. */
  readonly language: Language;
}

/** Words in the voices of their languages, then a pause. Nothing where there is nothing to say. */
export function say(
  { language }: Pick<Script, "language">,
  words: readonly Inline[],
  pause: number,
): readonly Utterance[] {
  const runs = runsOf(words, language).flatMap((run) => {
    const text = spoken(run.text, run.language);
    return /[\p{L}\p{N}]/u.test(text)
      ? [{ text, language: run.language, pauseAfter: 0 }]
      : [];
  });
  return ending(runs, pause);
}

/** What the file says of itself: in the language of its labels. */
export function sayLabel(
  { tree }: Pick<Script, "tree">,
  label: string,
  pause: number,
): readonly Utterance[] {
  return say({ language: tree.locale }, [text(label)], pause);
}

export function text(words: string): Inline {
  return { type: "text", text: words };
}

/** The same, with another pause after the last. */
export function ending(
  utterances: readonly Utterance[],
  pauseAfter: number,
): readonly Utterance[] {
  return utterances.map((utterance, index) =>
    index === utterances.length - 1 ? { ...utterance, pauseAfter } : utterance,
  );
}

type Run = Pick<Utterance, "text" | "language">;

/** Words that follow each other in one language are said in one breath. */
function runsOf(words: readonly Inline[], language: Language): readonly Run[] {
  const pieces = words.flatMap((inline): readonly Run[] => {
    if (inline.type === "text") return [{ text: inline.text, language }];
    const inner = inline.type === "passage" ? inline.language : language;
    return runsOf(inline.children, inner);
  });
  return pieces.reduce<readonly Run[]>((runs, piece) => {
    const last = runs.at(-1);
    if (last?.language !== piece.language) return [...runs, piece];
    return [...runs.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}
