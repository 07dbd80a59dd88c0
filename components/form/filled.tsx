import type { ReactNode } from "react";
import { each, end, unless, when } from "#lib/http/template.ts";

/*
 * What differs from visitor to visitor on a page of questions: it is drawn with
 * these places and names, and `app/[locale]/questionnaire/[page]` fills them in.
 */

/** The names of what is filled in for one question. */
export const filled = {
  value: (question: string) => `value ${question}`,
  chosen: (question: string, option: string) => `chosen ${question} ${option}`,
  kept: (question: string) => `kept ${question}`,
  problem: (question: string) => `problem ${question}`,
  count: (question: string) => `count ${question}`,
  heard: (question: string) => `heard ${question}`,
  asked: (question: string) => `asked ${question}`,
  done: (topic: string) => `done ${topic}`,
};

interface Props {
  /** What holds something, nothing, or the entries. */
  readonly of: string;
  readonly children: ReactNode;
}

export function When({ of, children }: Props) {
  return (
    <>
      {when(of)}
      {children}
      {end}
    </>
  );
}

export function Unless({ of, children }: Props) {
  return (
    <>
      {unless(of)}
      {children}
      {end}
    </>
  );
}

export function Each({ of, children }: Props) {
  return (
    <>
      {each(of)}
      {children}
      {end}
    </>
  );
}

/** Words that are there where the name holds something, in an attribute or a text. */
export function whenHeld(name: string, words: string): string {
  return `${when(name)}${words}${end}`;
}
