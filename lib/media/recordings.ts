import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PublicationId } from "#lib/consultation/publications.ts";
import { readEnvironment } from "#lib/env.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { Mp3Meter } from "./mp3.ts";
import { type RecordedWords, recordingId } from "./recorded-words.ts";

/*
 * Publications read aloud by a person, which the team adds. A recording is of
 * one version of the words and is used only while they stand: when they change,
 * the computer voice, which is never out of date, takes its place.
 */

export interface Recording {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly seconds: number;
  readonly uploadedAt: Date;
}

/** Ten hours of good speech: whoever sends more sends something else. */
export const largestRecording = 100_000_000;
const shortestSeconds = 10;

export type RecordingProblem = "too-large" | "not-mp3" | "too-short";

const known = new Map<string, Recording>();

/** The recording of exactly these words, where the team has added one. */
export async function findRecording(
  document: PublicationId,
  locale: Locale,
  version: string,
  folder = recordingsFolder(),
): Promise<Recording | undefined> {
  const path = pathOf(folder, { document, locale, version });
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const before = known.get(path);
  if (before?.uploadedAt.getTime() === found.mtime.getTime()) return before;
  const measured = new Measure();
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
  for await (const piece of pieces) measured.add(piece);
  const recording = {
    path,
    uploadedAt: found.mtime,
    bytes: measured.bytes,
    sha256: measured.sha256(),
    seconds: measured.seconds() ?? 0,
  };
  known.set(path, recording);
  return recording;
}

/** Whether there is a recording of other words of this publication: earlier ones, as a rule. */
export async function hasOtherRecording(
  words: RecordedWords,
  folder = recordingsFolder(),
): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const its = `${words.document}.${words.locale}.`;
  const own = `${recordingId(words)}.mp3`;
  return names.some((name) => name.startsWith(its) && name !== own);
}

/**
 * Keeps a recording while it comes, in place of any of the same words.
 *
 * @param accept called once it is known to be fit, before it is used: where this
 *   throws, nothing is kept
 * @returns why it is not taken, or how long it sounds
 * @throws Error where it stops coming, or the disk fails
 */
export async function saveRecording(
  words: RecordedWords,
  pieces: AsyncIterable<Uint8Array>,
  accept: (fit: { readonly seconds: number }) => Promise<void>,
  folder = recordingsFolder(),
): Promise<
  | { readonly ok: true; readonly seconds: number }
  | { readonly ok: false; readonly problem: RecordingProblem }
> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const coming = join(folder, `coming-${randomUUID()}`);
  try {
    const measured = await write(coming, pieces);
    if (measured.bytes > largestRecording)
      return { ok: false, problem: "too-large" };
    const seconds = measured.seconds();
    if (seconds === undefined) return { ok: false, problem: "not-mp3" };
    if (seconds < shortestSeconds) return { ok: false, problem: "too-short" };
    await accept({ seconds });
    await rename(coming, pathOf(folder, words));
    return { ok: true, seconds };
  } finally {
    await rm(coming, { force: true });
  }
}

/** Takes a recording away: the computer voice takes its place. */
export async function removeRecording(
  words: RecordedWords,
  folder = recordingsFolder(),
): Promise<void> {
  await rm(pathOf(folder, words), { force: true });
}

async function write(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Measure> {
  const measured = new Measure();
  await using file = await open(path, "wx", 0o600);
  for await (const piece of pieces) {
    measured.add(piece);
    if (measured.bytes > largestRecording) break;
    await file.writeFile(piece);
  }
  await file.sync();
  return measured;
}

/** What is known of a file once all of it has passed by. */
class Measure {
  bytes = 0;
  readonly #hash = createHash("sha256");
  readonly #meter = new Mp3Meter();

  add(piece: Uint8Array): void {
    this.bytes += piece.byteLength;
    this.#hash.update(piece);
    this.#meter.add(piece);
  }

  sha256(): string {
    return this.#hash.digest("hex");
  }

  seconds(): number | undefined {
    return this.#meter.seconds();
  }
}

function pathOf(folder: string, words: RecordedWords): string {
  return join(folder, `${recordingId(words)}.mp3`);
}

/** Where the team's files are kept. */
export function recordingsFolder(): string {
  const { DATA_DIR } = readEnvironment();
  return join(/* turbopackIgnore: true */ DATA_DIR, "recordings");
}
