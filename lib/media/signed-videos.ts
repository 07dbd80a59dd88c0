import { createHash, randomUUID } from "node:crypto";
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import {
  captionsProblem,
  transcriptProblem,
  videoType,
  type VideoType,
} from "./video-type.ts";
import { recordingsFolder } from "./recordings.ts";
import { type RecordedWords, recordingId } from "./recorded-words.ts";

/*
 * Publications in British Sign Language, which the team adds: a video, its
 * captions and its transcript, all three or none. As a recording, a video is of
 * one version of the words and is shown only while they stand.
 */

export interface SignedVideo {
  readonly path: string;
  readonly type: VideoType;
  readonly bytes: number;
  /** Changes with the file, for browsers to know it by. */
  readonly tag: string;
  readonly captions: string;
  readonly transcript: string;
  readonly uploadedAt: Date;
}

/** A quarter of an hour in good quality. */
export const largestVideo = 500_000_000;
/** What a field of the form may hold: captions and transcript of an hour are a tenth of it. */
export const largestText = 500_000;

export type VideoProblem =
  | "video-too-large"
  | "not-video"
  | NonNullable<ReturnType<typeof captionsProblem>>
  | NonNullable<ReturnType<typeof transcriptProblem>>;

const types = ["mp4", "webm"] as const satisfies readonly VideoType[];
/** As many bytes as tell what a file is. */
const beginning = 64;

/** The video of exactly these words, where the team has added one. */
export async function findSignedVideo(
  words: RecordedWords,
  folder = recordingsFolder(),
): Promise<SignedVideo | undefined> {
  const base = join(folder, `${recordingId(words)}.bsl`);
  for (const type of types) {
    const path = `${base}.${type}`;
    const found = await stat(path).catch(() => undefined);
    if (!found) continue;
    const { size: bytes, mtime: uploadedAt } = found;
    const tag = createHash("sha256")
      .update(`${path} ${String(bytes)} ${String(uploadedAt.getTime())}`)
      .digest("hex");
    const captions = await readFile(`${base}.vtt`, "utf8");
    const transcript = await readFile(`${base}.txt`, "utf8");
    return { path, type, bytes, tag, captions, transcript, uploadedAt };
  }
  return undefined;
}

/**
 * Keeps a video while it comes, in place of any of the same words.
 *
 * @param accept called once all is known to be fit, before it is used: where this
 *   throws, nothing is kept
 * @returns why it is not taken
 * @throws Error where it stops coming, or the disk fails
 */
export async function saveSignedVideo(
  words: RecordedWords,
  given: {
    readonly video: AsyncIterable<Uint8Array>;
    readonly captions: string;
    readonly transcript: string;
  },
  accept: (fit: { readonly bytes: number }) => Promise<void>,
  folder = recordingsFolder(),
): Promise<
  { readonly ok: true } | { readonly ok: false; readonly problem: VideoProblem }
> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const coming = join(folder, `coming-${randomUUID()}`);
  try {
    // All of it is read, whatever is wrong: a browser shows no answer before it has sent everything.
    const { bytes, type } = await write(coming, given.video);
    const problem =
      captionsProblem(given.captions) ?? transcriptProblem(given.transcript);
    if (bytes > largestVideo) return { ok: false, problem: "video-too-large" };
    if (!type) return { ok: false, problem: "not-video" };
    if (problem) return { ok: false, problem };
    await accept({ bytes });
    await removeSignedVideo(words, folder);
    const base = join(folder, `${recordingId(words)}.bsl`);
    const mode = { mode: 0o600 };
    await writeFile(`${base}.vtt`, given.captions, mode);
    await writeFile(`${base}.txt`, given.transcript.trim(), mode);
    // Last: it is found by its video.
    await rename(coming, `${base}.${type}`);
    return { ok: true };
  } finally {
    await rm(coming, { force: true });
  }
}

/** Takes a video away, with its captions and its transcript. */
export async function removeSignedVideo(
  words: RecordedWords,
  folder = recordingsFolder(),
): Promise<void> {
  const base = join(folder, `${recordingId(words)}.bsl`);
  // The video first: without it nothing is found.
  for (const ending of [...types, "vtt", "txt"])
    await rm(`${base}.${ending}`, { force: true });
}

/** Whether there is a video of other words of this publication: earlier ones, as a rule. */
export async function hasOtherSignedVideo(
  words: RecordedWords,
  folder = recordingsFolder(),
): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const its = `${words.document}.${words.locale}.`;
  const own = `${recordingId(words)}.bsl.`;
  return names.some(
    (name) =>
      name.startsWith(its) && !name.startsWith(own) && /\.bsl\.\w+$/.test(name),
  );
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  let start: Buffer = Buffer.alloc(0);
  await using file = await open(path, "wx", 0o600);
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (start.length < beginning)
      start = Buffer.concat([start, piece]).subarray(0, beginning);
    await file.writeFile(piece);
  }
  await file.sync();
  return { bytes, type: videoType(start) };
}
