import { createMp3Encoder } from "wasm-media-encoders";
import { quality } from "./frames.ts";
import type { Utterance } from "./utterances.ts";
import { sampleRate, speak } from "./voice.ts";

/** What is asked of a recording thread. */
export interface Take {
  readonly utterances: readonly Utterance[];
  readonly wordsAMinute: number;
}

/** Made once a thread: to compile it takes longer than many a chapter. Configured anew it starts from nothing. */
let lastingEncoder: ReturnType<typeof createMp3Encoder> | undefined;

/** Below the loudest that can be: what the encoder changes must not be cut off. */
const volume = 0.8 / 32_768;

/**
 * Says a chapter and encodes it while it is said: its samples are never all in
 * memory.
 *
 * @returns whole MP3 frames that can stand before and after those of other chapters
 * @throws Error where the voice or the encoder fails
 */
export async function record({
  utterances,
  wordsAMinute,
}: Take): Promise<Uint8Array<ArrayBuffer>> {
  lastingEncoder ??= createMp3Encoder();
  const encoder = await lastingEncoder;
  encoder.configure({ sampleRate, channels: 1, ...quality });
  const encoded: Uint8Array[] = [];
  await speak(utterances, wordsAMinute, (samples) => {
    const loudness = new Float32Array(samples.length);
    for (let index = 0; index < samples.length; index += 1)
      loudness[index] = (samples[index] ?? 0) * volume;
    // What it gives is its own memory, which it uses again.
    encoded.push(encoder.encode([loudness]).slice());
  });
  encoded.push(encoder.finalize().slice());
  return new Uint8Array(Buffer.concat(encoded));
}
