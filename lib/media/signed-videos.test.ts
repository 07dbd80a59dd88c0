import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  findSignedVideo,
  hasOtherSignedVideo,
  largestVideo,
  removeSignedVideo,
  saveSignedVideo,
} from "./signed-videos.ts";
import { captionsProblem, videoType } from "./video-type.ts";

const mp4 = Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom", "latin1");
const webm = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f]),
  Buffer.from("B\u0082\u0084webm", "latin1"),
]);
const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n";
const transcript = "A person signs: hello, and welcome.";
const folder = await mkdtemp(join(tmpdir(), "videos-"));
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

const save = (
  video: AsyncIterable<Uint8Array>,
  texts: { readonly captions?: string; readonly transcript?: string } = {},
  accept = agreed,
) =>
  saveSignedVideo(
    words,
    { video, captions, transcript, ...texts },
    accept,
    folder,
  );

test("a video is told by its content", () => {
  assert.equal(videoType(mp4), "mp4");
  assert.equal(videoType(webm), "webm");
  for (const other of ["", "<html>", "RIFF....AVI ", "ID3..ftyp", "\x1aE\xdf"])
    assert.equal(videoType(Buffer.from(other, "latin1")), undefined, other);
});

test("captions are WebVTT with something to show", () => {
  for (const good of [
    captions,
    `\uFEFF${captions}`,
    captions.replaceAll("\n", "\r\n"),
    captions.replace("WEBVTT", "WEBVTT - The summary"),
  ])
    assert.equal(captionsProblem(good), undefined, good);
  for (const bad of [
    "1\n00:00:00,000 --> 00:00:02,000\nHello\n",
    "WEBVTT\n",
    "WEBVTTHello\n00:00.000 --> 00:02.000\n",
    captions.replace("Hello", "Caf\uFFFD"),
  ])
    assert.equal(captionsProblem(bad), "not-captions", bad);
  assert.equal(captionsProblem(" \n"), "captions");
});

test("a video is found with its captions and transcript for its words, and for no others", async () => {
  assert.deepEqual(await save(inPieces(mp4.subarray(0, 6), mp4.subarray(6))), {
    ok: true,
  });
  const found = await findSignedVideo(words, folder);
  assert.ok(found);
  assert.equal(found.type, "mp4");
  assert.equal(found.bytes, mp4.length);
  assert.equal(found.captions, captions);
  assert.equal(found.transcript, transcript);
  assert.deepEqual(await readFile(found.path), mp4);
  const other = { ...words, version: "ffffffffffff" };
  assert.equal(await findSignedVideo(other, folder), undefined);
  assert.equal(await hasOtherSignedVideo(other, folder), true);
  assert.equal(await hasOtherSignedVideo(words, folder), false);
});

test("another video takes its place, of the other type too", async () => {
  assert.deepEqual(await save(inPieces(webm)), { ok: true });
  assert.equal((await findSignedVideo(words, folder))?.type, "webm");
  assert.equal((await readdir(folder)).length, 3);
  await removeSignedVideo(words, folder);
  assert.deepEqual(await readdir(folder), []);
});

test("nothing is kept of what is not taken", async () => {
  assert.equal(largestVideo, 500_000_000);
  const refused = [
    ["not-video", [Buffer.from("a long letter")], {}],
    ["not-captions", [mp4], { captions: "Hello" }],
    ["captions", [mp4], { captions: "" }],
    ["transcript", [mp4], { transcript: " Hello " }],
  ] as const;
  for (const [problem, pieces, texts] of refused)
    assert.deepEqual(await save(inPieces(...pieces), texts), {
      ok: false,
      problem,
    });
  const brokenOff = async function* () {
    yield await Promise.resolve(mp4);
    throw new Error("gone");
  };
  await assert.rejects(save(brokenOff()), /gone/);
  const unlogged = () => Promise.reject(new Error("no log"));
  await assert.rejects(save(inPieces(mp4), {}, unlogged), /no log/);
  assert.deepEqual(await readdir(folder), []);
});
