import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import runEspeak, { type Device } from "espeak-ng";
import { ssmlOf } from "./ssml.ts";
import type { Utterance } from "./utterances.ts";

/*
 * eSpeak NG, compiled to WebAssembly. It is under the GPL: it works in the build
 * only, and nothing that is served holds a part of it.
 */

/** Samples a second. */
export const sampleRate = 22_050;

/** The voice counts its own pauses: set to 150, it says 165 words of these texts a minute. */
const setForOne = 150 / 165;

/** Of a WAV file as the program writes it: samples of two bytes follow. */
const headerBytes = 44;

/**
 * The program with its voices: 18 MB, which all threads share.
 *
 * @throws Error where it is not installed
 */
export async function readProgram(): Promise<WebAssembly.Module> {
  const script = import.meta.resolve("espeak-ng");
  const file = script.replace(/\.js$/, ".wasm");
  return WebAssembly.compile(await readFile(fileURLToPath(file)));
}

/**
 * Says utterances, each time with a voice that has said nothing yet: what it
 * says depends a little on what it said before.
 *
 * @param take gets the samples while they are made
 * @throws Error where the program fails
 */
export async function speak(
  program: WebAssembly.Module,
  utterances: readonly Utterance[],
  wordsAMinute: number,
  take: (samples: Int16Array) => void,
): Promise<void> {
  const complaints: string[] = [];
  await runEspeak({
    arguments: [
      ...["-m", "-f", "words.ssml", "-w", "speech.wav"],
      ...["-s", String(Math.round(wordsAMinute * setForOne))],
    ],
    preRun: [
      ({ FS }) => {
        FS.writeFile("words.ssml", ssmlOf(utterances));
        const device = FS.makedev(64, 0);
        FS.registerDevice(device, listener(take));
        FS.mkdev("speech.wav", device);
      },
    ],
    printErr: (line) => complaints.push(line),
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(program, imports);
      done(instance);
      return instance.exports;
    },
  });
  if (complaints.length > 0) throw new Error(`espeak: ${complaints.join(" ")}`);
}

/** A file that is listened to while it is written, and kept nowhere. */
function listener(take: (samples: Int16Array) => void): Device {
  let length = 0;
  return {
    open: () => undefined,
    llseek: (stream, offset, from) => {
      const start = { 0: 0, 1: stream.position, 2: length }[from];
      return start + offset;
    },
    write: (_, memory, offset, size, position) => {
      // At the end it goes back to write how long the file has become.
      if (position < length) return size;
      const skipped = Math.max(0, headerBytes - position);
      length += size;
      if (size <= skipped) return size;
      const bytes = memory.slice(offset + skipped, offset + size);
      if (bytes.length % 2 !== 0) throw new Error("half a sample");
      take(new Int16Array(bytes.buffer));
      return size;
    },
  };
}
