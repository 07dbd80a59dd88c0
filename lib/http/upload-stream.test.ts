import assert from "node:assert/strict";
import { test } from "node:test";
import { readUploadStream } from "./upload.ts";

function posted(body: string, boundary = "b") {
  return new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: body.replaceAll("\n", "\r\n"),
  });
}

const start = `--b
Content-Disposition: form-data; name="words"

summary
--b
Content-Disposition: form-data; name="file"; filename="a.mp3"
Content-Type: audio/mpeg

0123456789`;

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of content) bytes += piece.byteLength;
  return bytes;
}

test("a file is read as it comes, after the fields before it", async () => {
  const form = await readUploadStream(posted(`${start}\n--b--\n`), 100);
  assert.equal(form?.fields.get("words"), "summary");
  assert.equal(form.name, "a.mp3");
  assert.equal(await bytesOf(form.content), 10);
});

test("of a file above the limit one byte more is read", async () => {
  const form = await readUploadStream(posted(`${start}\n--b--\n`), 5);
  assert.ok(form);
  assert.equal(await bytesOf(form.content), 6);
});

test("who reads a file that breaks off is told", async () => {
  const form = await readUploadStream(posted(start), 100);
  assert.ok(form);
  await assert.rejects(bytesOf(form.content));
});

test("who reads it only after it broke off is told too", async () => {
  const form = await readUploadStream(posted(start), 100);
  assert.ok(form);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await assert.rejects(bytesOf(form.content));
});

test("a body without a file is no such form", async () => {
  const other = new Request("http://localhost/", {
    method: "POST",
    body: new URLSearchParams({ words: "summary" }),
  });
  assert.equal(await readUploadStream(other, 100), undefined);
  assert.equal(await readUploadStream(posted("--b--\n"), 100), undefined);
  assert.equal(await readUploadStream(posted("nonsense"), 100), undefined);
});
