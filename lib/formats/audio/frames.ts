/*
 * MPEG-2 layer III at the voice's own 22.05 kHz, each frame with the bits that it
 * needs: about a quarter of a megabyte a minute. Measured on this voice it is
 * nearer to it in every band of hearing than a constant 32 kbit/s at 16 kHz, and is
 * made in two thirds of the time.
 */
export const quality = { vbrQuality: 8, outputSampleRate: 22_050 } as const;

const samplesAFrame = 576;

/** In kilobits a second, by the number in a frame's header (ISO/IEC 13818-3, layer III). */
const bitrates = [
  0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160,
] as const;

/** The first eleven bits of a frame are set; then: MPEG-2, layer III, without a checksum. */
const frameMark = 0xfff3;

/**
 * The length of each frame in bytes.
 *
 * @throws Error where it is not whole frames of ours
 */
export function frameLengths(frames: Uint8Array): readonly number[] {
  const lengths: number[] = [];
  for (let at = 0; at < frames.length;) {
    const length = frameLengthAt(frames, at);
    lengths.push(length);
    at += length;
    if (at > frames.length) throw new Error("a frame of sound is cut off");
  }
  return lengths;
}

function frameLengthAt(frames: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0] = frames.subarray(at, at + 3);
  const bitrate = bitrates[third >> 4] ?? 0;
  if (first * 256 + second !== frameMark || bitrate === 0)
    throw new Error("a frame of sound does not begin where it should");
  return frameBytes(bitrate) + ((third >> 1) & 1);
}

function frameBytes(bitrate: number): number {
  const bits = (samplesAFrame * bitrate * 1000) / quality.outputSampleRate;
  return Math.floor(bits / 8);
}

/** How long frames sound, to the millisecond. */
export function millisecondsOf(frames: number): number {
  return Math.round((frames * samplesAFrame * 1000) / quality.outputSampleRate);
}

/** As the header of `seekFrame` has it: 64 kbit/s, long enough for what it holds, mono. */
const seekHeader = [0xff, 0xf3, 0x80, 0xc4] as const;
const seekBytes = frameBytes(64);
/** After the header and the side information of a frame with one channel. */
const seekPlace = 4 + 9;
const hasFramesBytesAndPlaces = 0b111;
const places = 100;

/**
 * The silent frame before all others that says where each hundredth of the sound
 * lies (the "Xing" header): without it a player can only guess where a minute is.
 *
 * @param lengths of the frames that follow it, in bytes
 */
export function seekFrame(lengths: readonly number[]): Uint8Array {
  const ends: number[] = [];
  let end = seekBytes;
  for (const length of lengths) ends.push((end += length));
  const frame = Buffer.alloc(seekBytes);
  frame.set(seekHeader);
  frame.write("Xing", seekPlace, "latin1");
  frame.writeUInt32BE(hasFramesBytesAndPlaces, seekPlace + 4);
  frame.writeUInt32BE(lengths.length, seekPlace + 8);
  frame.writeUInt32BE(end, seekPlace + 12);
  for (let place = 0; place < places; place += 1) {
    const before = Math.floor((place * lengths.length) / places) - 1;
    const start = ends[before] ?? seekBytes;
    frame[seekPlace + 16 + place] = Math.floor((start * 256) / end);
  }
  return frame;
}
