/*
 * MPEG-2 layer III at 16 kHz and a constant 32 kbit/s: enough for speech, a
 * quarter of a megabyte a minute, and every frame as long as the next, so that a
 * telephone finds a chapter by reckoning.
 */
export const quality = { bitrate: 32, outputSampleRate: 16_000 } as const;

const samplesAFrame = 576;

/** Bytes of a frame. */
export const frameBytes =
  (samplesAFrame * quality.bitrate * 1000) / 8 / quality.outputSampleRate;

const millisecondsAFrame = (samplesAFrame * 1000) / quality.outputSampleRate;

/** How long encoded frames sound: exact. */
export function millisecondsOf(frames: Uint8Array): number {
  return (frames.length / frameBytes) * millisecondsAFrame;
}
