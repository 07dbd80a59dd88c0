import type { DocumentTree } from "#lib/documents/document.ts";
import type { Render, Rendered } from "../render.ts";
import { frameLengths, millisecondsOf, seekFrame } from "./frames.ts";
import type { Take } from "./record.ts";
import { scriptOf } from "./script.ts";
import { recordedOnce } from "./chapter-cache.ts";
import { recorded } from "./recorders.ts";
import { type Mark, tagOf } from "./tags.ts";

/** An MP3 with a chapter for each part, spoken by a computer voice. */
export const renderAudio: Render = (tree) => render(tree, recordedOnce);

/** The same, with every chapter spoken anew. */
export const renderAudioAnew: Render = (tree) => render(tree, recorded);

async function render(
  tree: DocumentTree,
  record: (take: Take) => Promise<Uint8Array>,
): Promise<Rendered> {
  const chapters = await Promise.all(
    scriptOf(tree).map(async ({ title, ...take }) => {
      const frames = await record(take);
      return { title, frames, lengths: frameLengths(frames) };
    }),
  );
  const marks: Mark[] = [];
  let frames = 0;
  for (const { title, lengths } of chapters) {
    const start = millisecondsOf(frames);
    frames += lengths.length;
    marks.push({ title, start, end: millisecondsOf(frames) });
  }
  const tag = tagOf({
    title: tree.title,
    publisher: tree.labels("publisher"),
    comment: tree.labels("computerVoice"),
    version: tree.version,
    language: tree.language,
    marks,
  });
  const seek = seekFrame(chapters.flatMap(({ lengths }) => lengths));
  return {
    bytes: Buffer.concat([tag, seek, ...chapters.map(({ frames }) => frames)]),
    seconds: millisecondsOf(frames) / 1000,
  };
}
