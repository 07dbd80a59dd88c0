import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Mp3Meter } from "./mp3.ts";
import {
  findRecording,
  hasOtherRecording,
  largestRecording,
  removeRecording,
  saveRecording,
} from "./recordings.ts";
import { readRecordingId, recordingId } from "./recorded-words.ts";

/** A silent frame of MPEG-2 layer III at 16 kHz and 32 kbit/s: 144 bytes, 36 ms. */
const frame = Buffer.alloc(144);
frame.writeUInt32BE(0xfff348c4);
const sound = (frames: number) =>
  Buffer.concat(Array.from({ length: frames }, () => frame));
/** An ID3 tag of 300 bytes, in which something looks like a frame. */
const tag = Buffer.concat([
  Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 2, 44]),
  Buffer.alloc(300, frame.subarray(0, 4)),
]);

function measured(file: Buffer, pieceBytes: number): number | undefined {
  const meter = new Mp3Meter();
  for (let start = 0; start < file.length; start += pieceBytes)
    meter.add(file.subarray(start, start + pieceBytes));
  return meter.seconds();
}

test("the length of an MP3 is that of its frames, however it comes in pieces", () => {
  const file = Buffer.concat([tag, sound(1000), Buffer.alloc(128, "TAG")]);
  for (const pieceBytes of [1, 7, 1000, file.length])
    assert.equal(measured(file, pieceBytes)?.toFixed(3), "36.000");
});

test("a file without frames is no MP3, whatever it begins with", () => {
  for (const file of [
    Buffer.alloc(0),
    Buffer.alloc(10_000),
    Buffer.from("RIFF....WAVEfmt ".repeat(500)),
    Buffer.concat([sound(3), Buffer.alloc(50_000, 1)]),
    Buffer.concat([tag, Buffer.from("<html>".repeat(1000))]),
    Buffer.alloc(10_000, 0xff),
  ])
    assert.equal(measured(file, 4096), undefined);
});

const folder = await mkdtemp(join(tmpdir(), "recordings-"));
after(() => rm(folder, { recursive: true }));

const words = {
  document: "summary",
  locale: "en",
  version: "0123456789ab",
} as const;
const agreed = () => Promise.resolve();

async function* inPieces(...pieces: readonly Buffer[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

test("a recording is found for the words that it is of, and for no others", async () => {
  const saved = await saveRecording(
    words,
    inPieces(tag, sound(1000)),
    agreed,
    folder,
  );
  assert.deepEqual(saved.ok, true);
  const found = await findRecording("summary", "en", "0123456789ab", folder);
  assert.equal(found?.seconds.toFixed(1), "36.0");
  assert.equal(found.bytes, tag.length + 144_000);
  assert.equal(
    await findRecording("summary", "en", "ffffffffffff", folder),
    undefined,
  );
  assert.equal(
    await hasOtherRecording({ ...words, version: "ffffffffffff" }, folder),
    true,
  );
  assert.equal(await hasOtherRecording(words, folder), false);
  await removeRecording(words, folder);
  assert.equal(
    await findRecording("summary", "en", "0123456789ab", folder),
    undefined,
  );
});

test("nothing is kept of a file that is not taken", async () => {
  const tooMuch = Array.from({ length: 101 }, () => Buffer.alloc(1_000_000));
  assert.equal(largestRecording, 100_000_000);
  const refused = [
    ["too-large", tooMuch],
    ["not-mp3", [Buffer.from("not a recording")]],
    ["too-short", [sound(100)]],
  ] as const;
  for (const [problem, pieces] of refused)
    assert.deepEqual(
      await saveRecording(words, inPieces(...pieces), agreed, folder),
      {
        ok: false,
        problem,
      },
    );
  const brokenOff = async function* () {
    yield await Promise.resolve(sound(1000));
    throw new Error("gone");
  };
  await assert.rejects(
    saveRecording(words, brokenOff(), agreed, folder),
    /gone/,
  );
  const unlogged = () => Promise.reject(new Error("no log"));
  await assert.rejects(
    saveRecording(words, inPieces(sound(1000)), unlogged, folder),
    /no log/,
  );
  assert.deepEqual(await readdir(folder), []);
});

test("the id of words is read back, and leads nowhere else", () => {
  assert.deepEqual(readRecordingId(recordingId(words)), words);
  for (const id of [
    "",
    "summary.en",
    "summary.en.0123456789ab.x",
    "summary.en.../../../etc",
    "nothing.en.0123456789ab",
    "summary.xx.0123456789ab",
  ])
    assert.equal(readRecordingId(id), undefined);
});
