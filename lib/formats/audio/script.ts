import type { DocumentTree } from "../document.ts";
import { blockScript } from "./blocks.ts";
import { paceOf } from "./pace.ts";
import { ending, say, sayLabel, text, type Utterance } from "./utterances.ts";

export interface Chapter {
  readonly title: string;
  readonly utterances: readonly Utterance[];
}

/** A publication as it is read out: what it is and who speaks, then a chapter for each part. */
export function scriptOf(tree: DocumentTree): readonly Chapter[] {
  const script = { tree, pauses: paceOf(tree).pauses, language: tree.language };
  const { title, heading, paragraph, part } = script.pauses;
  const chapters = [
    {
      title: tree.title,
      utterances: [
        ...say(script, [text(tree.title)], title),
        ...sayLabel(script, tree.labels("computerVoice"), paragraph),
        ...tree.lead.flatMap((block) => blockScript(script, block)),
      ],
    },
    ...tree.parts.map((it) => ({
      title: it.title,
      utterances: [
        ...say(script, [text(it.title)], heading),
        ...it.blocks.flatMap((block) => blockScript(script, block)),
      ],
    })),
  ];
  return chapters.map((chapter, index) => {
    const isLast = index === chapters.length - 1;
    const end = isLast
      ? sayLabel(script, tree.labels("endOfFile", { title: tree.title }), part)
      : [];
    return {
      ...chapter,
      utterances: ending([...chapter.utterances, ...end], part),
    };
  });
}
