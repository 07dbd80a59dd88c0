import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ssmlOf } from "./ssml.ts";
import type { Utterance } from "./utterances.ts";

/*
 * eSpeak NG is under the GPL: it is run as a program of its own, which takes words
 * and gives sound, while recordings are made. Nothing that is served holds it.
 */

/** Samples a second. */
export const sampleRate = 22_050;

/** The voice counts its own pauses: set to 150, it says 165 words of these texts a minute. */
const setForOne = 150 / 165;

/** Of a WAV file as the program writes it: samples of two bytes follow. */
const headerBytes = 44;

const program = join(import.meta.dirname, "espeak-program.ts");

/**
 * Says utterances, each time with a voice that has said nothing yet: what it
 * says depends a little on what it said before.
 *
 * @param take gets the samples while they are made
 * @throws Error with what the program said where it fails
 */
export async function speak(
  utterances: readonly Utterance[],
  wordsAMinute: number,
  take: (samples: Int16Array) => void,
): Promise<void> {
  const voice = spawn(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    program,
    ...["-m", "--stdin", "--stdout"],
    ...["-s", String(Math.round(wordsAMinute * setForOne))],
  ]);
  const ended = once(voice, "close");
  let complaint = "";
  voice.stderr.setEncoding("utf8").on("data", (part: string) => {
    complaint += part;
  });
  // Where it ends early its own words say why.
  voice.stdin.on("error", () => undefined);
  voice.stdin.end(ssmlOf(utterances));
  await listen(voice.stdout, take);
  await ended;
  if (voice.exitCode !== 0 || complaint !== "")
    throw new Error(`espeak: ${complaint}`);
}

/** Hears samples out of bytes, which come in pieces of any length. */
async function listen(
  sound: AsyncIterable<Buffer>,
  take: (samples: Int16Array) => void,
): Promise<void> {
  let header = headerBytes;
  let rest = Buffer.alloc(0);
  for await (const piece of sound) {
    const bytes = Buffer.concat([rest, piece.subarray(header)]);
    header = Math.max(0, header - piece.length);
    const whole = bytes.length - (bytes.length % 2);
    rest = bytes.subarray(whole);
    if (whole > 0)
      take(new Int16Array(new Uint8Array(bytes.subarray(0, whole)).buffer));
  }
  if (rest.length > 0) throw new Error("half a sample");
}
