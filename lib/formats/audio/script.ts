import type { DocumentTree } from "#lib/documents/document.ts";
import { blockScript } from "./blocks.ts";
import { paceOf } from "./pace.ts";
import type { Take } from "./record.ts";
import { ending, say, sayLabel, text } from "./utterances.ts";

export interface Chapter extends Take {
  readonly title: string;
}

/** A publication as it is read out: what it is and who speaks, then a chapter for each part. */
export function scriptOf(tree: DocumentTree): readonly Chapter[] {
  const { pauses, wordsAMinute } = paceOf(tree);
  const script = { tree, pauses, language: tree.language };
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
      wordsAMinute,
      utterances: ending([...chapter.utterances, ...end], part),
    };
  });
}
