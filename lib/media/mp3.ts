/*
 * How long an MP3 sounds, found by walking from frame to frame (ISO/IEC 11172-3
 * and 13818-3): its tags may say anything, and a file that is none has no frames.
 */

interface Frame {
  readonly bytes: number;
  readonly seconds: number;
  /** The same in every frame of a file. */
  readonly kind: number;
}

/** By the index in the header, in kbit/s: 0 is not known beforehand, and not taken. */
const bitrates = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const sampleRates = [44_100, 48_000, 32_000] as const;
/** MPEG 2.5, none, MPEG 2, MPEG 1: how far the sample rate is halved. */
const halvings = [2, undefined, 1, 0] as const;

const headerBytes = 4;
const tagHeaderBytes = 10;
/** Version, layer and sample rate. */
const kindBits = 0xfffe0c00;

function frameOf(header: number): Frame | undefined {
  const isLayer3 = header >>> 21 === 0x7ff && ((header >>> 17) & 3) === 1;
  const halving = halvings[(header >>> 19) & 3];
  const rate = sampleRates[(header >>> 10) & 3];
  if (!isLayer3 || halving === undefined || rate === undefined)
    return undefined;
  const table = halving === 0 ? bitrates.mpeg1 : bitrates.mpeg2;
  const bitrate = table[(header >>> 12) & 15];
  if (!bitrate) return undefined;
  const samples = halving === 0 ? 1152 : 576;
  const sampleRate = rate / 2 ** halving;
  const padding = (header >>> 9) & 1;
  return {
    bytes: Math.floor((samples * bitrate * 125) / sampleRate) + padding,
    seconds: samples / sampleRate,
    kind: (header & kindBits) >>> 0,
  };
}

/** Walks through a file that comes in pieces. */
export class Mp3Meter {
  #rest: Buffer = Buffer.alloc(0);
  /** Of the frame or tag that goes on in what has not come yet. */
  #skip = 0;
  #isStart = true;
  #kind: number | undefined;
  #seconds = 0;
  #sound = 0;
  #other = 0;

  /** Takes the next piece. */
  add(piece: Uint8Array): void {
    this.#rest = Buffer.concat([this.#rest, piece]);
    while (this.#step());
  }

  /** How long it sounds; undefined where it is no MP3: most of it is no frames of one kind. */
  seconds(): number | undefined {
    const isMp3 = this.#kind !== undefined && this.#other * 50 <= this.#sound;
    return isMp3 ? this.#seconds : undefined;
  }

  #step(): boolean {
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, this.#rest.length);
      this.#skip -= skipped;
      this.#rest = this.#rest.subarray(skipped);
      return this.#rest.length > 0;
    }
    if (this.#rest.length < tagHeaderBytes) return false;
    if (this.#isStart) {
      this.#isStart = false;
      this.#skip = tagLength(this.#rest);
      return true;
    }
    const frame = frameOf(this.#rest.readUInt32BE());
    if (frame && (this.#kind ?? frame.kind) === frame.kind) {
      this.#kind = frame.kind;
      this.#seconds += frame.seconds;
      this.#sound += frame.bytes;
      this.#skip = frame.bytes;
    } else {
      const next = this.#rest.indexOf(0xff, 1);
      const end = this.#rest.length - headerBytes;
      this.#skip = next < 0 ? end : next;
      this.#other += this.#skip;
    }
    return true;
  }
}

/** Of an ID3 tag at the beginning, whose size is written without every eighth bit. */
function tagLength(start: Buffer): number {
  if (start.toString("latin1", 0, 3) !== "ID3") return 0;
  const size = [6, 7, 8, 9].reduce(
    (sum, at) => sum * 128 + (start[at] ?? 0),
    0,
  );
  const hasFooter = ((start[5] ?? 0) & 0x10) !== 0;
  return tagHeaderBytes + size + (hasFooter ? tagHeaderBytes : 0);
}
