import assert from "node:assert/strict";
import { test } from "node:test";
import nodeId3 from "node-id3";
import { specimen } from "#lib/checks/formats/specimen.ts";
import { frameLengths, millisecondsOf } from "./frames.ts";
import { renderAudioAnew } from "./render.ts";

test("the same words give the same recording, whatever was recorded before", async () => {
  const english = await specimen("en");
  const [first, , again] = await Promise.all([
    renderAudioAnew(english),
    renderAudioAnew(await specimen("ar")),
    renderAudioAnew(english),
  ]);
  assert.ok(Buffer.from(first.bytes).equals(Buffer.from(again.bytes)));

  const file = Buffer.from(first.bytes);
  const tags = nodeId3.read(file);
  assert.equal(tags.title, english.title);
  assert.equal(tags.language, "eng");
  assert.deepEqual(
    tags.chapter?.map((chapter) => chapter.tags?.title),
    [english.title, ...english.parts.map(({ title }) => title)],
  );
  const last = tags.chapter.at(-1);
  assert.equal(last?.endTimeMs, (first.seconds ?? 0) * 1000);

  // After the tag, whose length stands in its header without every eighth bit.
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (file[at] ?? 0), 0);
  const [seek = 0, ...lengths] = frameLengths(file.subarray(10 + size));
  assert.equal(millisecondsOf(lengths.length), last.endTimeMs);
  const header = file.subarray(10 + size, 10 + size + seek);
  assert.equal(header.toString("latin1", 13, 17), "Xing");
  assert.equal(header.readUInt32BE(21), lengths.length);
  assert.equal(header.readUInt32BE(25), file.length - 10 - size);
});
