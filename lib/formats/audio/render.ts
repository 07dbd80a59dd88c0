import type { Render } from "../render.ts";
import { millisecondsOf } from "./frames.ts";
import { paceOf } from "./pace.ts";
import { scriptOf } from "./script.ts";
import { recorded } from "./studio.ts";
import { type Mark, tagOf } from "./tags.ts";

/** An MP3 with a chapter for each part, spoken by a computer voice. */
export const renderAudio: Render = async (tree) => {
  const { wordsAMinute } = paceOf(tree);
  const chapters = await Promise.all(
    scriptOf(tree).map(async ({ title, utterances }) => ({
      title,
      frames: await recorded({ utterances, wordsAMinute }),
    })),
  );
  const marks: Mark[] = [];
  let end = 0;
  for (const { title, frames } of chapters) {
    const start = end;
    end = start + millisecondsOf(frames);
    marks.push({ title, start, end });
  }
  const tag = tagOf({
    title: tree.title,
    publisher: tree.labels("publisher"),
    comment: tree.labels("computerVoice"),
    version: tree.version,
    language: tree.language,
    marks,
  });
  return {
    bytes: Buffer.concat([tag, ...chapters.map(({ frames }) => frames)]),
    seconds: end / 1000,
  };
};
