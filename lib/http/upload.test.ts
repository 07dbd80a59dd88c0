import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeclaredLarger, readUpload } from "./upload.ts";

function posted(parts: readonly (readonly [string, string | File])[]) {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return new Request("http://localhost/", { method: "POST", body });
}
const file = (name: string, bytes: number) =>
  new File([new Uint8Array(bytes)], name);
const limits = { largest: 100, mostFiles: 2 };

const sizes = (pieces: readonly Uint8Array[]) =>
  pieces.reduce((size, piece) => size + piece.byteLength, 0);

test("fields and files are read, each field as often as it comes", async () => {
  const upload = await readUpload(
    posted([
      ["how-heard", "a-friend"],
      ["how-heard", "ot\0her"],
      ["file", file("zażółć.docx", 40)],
      ["file", file("b.docx", 40)],
    ]),
    limits,
  );
  assert.deepEqual(upload?.fields.getAll("how-heard"), ["a-friend", "other"]);
  assert.deepEqual(
    upload.files.map(({ name, pieces }) => [name, sizes(pieces)]),
    [
      ["zażółć.docx", 40],
      ["b.docx", 40],
    ],
  );
});

test("of what is above the limit nothing is held, and what was typed beside it is", async () => {
  const upload = await readUpload(
    posted([
      ["file", file("a", 60)],
      ["file", file("b", 60)],
      ["serial", "B1-7"],
    ]),
    limits,
  );
  assert.equal(upload?.fields.get("serial"), "B1-7");
  assert.deepEqual(
    upload.files.map(({ pieces, isTooLarge }) => [sizes(pieces), isTooLarge]),
    [
      [60, false],
      [0, true],
    ],
  );
});

test("a file is known by its field", async () => {
  const upload = await readUpload(
    posted([
      ["captions", file("a.vtt", 10)],
      ["video", file("a.mp4", 20)],
    ]),
    limits,
  );
  assert.deepEqual(
    upload?.files.map(({ field, name }) => [field, name]),
    [
      ["captions", "a.vtt"],
      ["video", "a.mp4"],
    ],
  );
});

test("what is far longer than all answers together is not held", async () => {
  const words = "a".repeat(290_000);
  const sent = (count: number) =>
    posted(Array.from({ length: count }, (_, at) => [String(at), words]));
  assert.equal((await readUpload(sent(3), limits))?.fields.size, 3);
  assert.equal(await readUpload(sent(4), limits), undefined);
});

test("where no file was chosen there is none", async () => {
  const upload = await readUpload(posted([["scan", file("", 0)]]), limits);
  assert.deepEqual(upload?.files, []);
});

test("a body that is no such form, or breaks off, is none", async () => {
  const other = new Request("http://localhost/", {
    method: "POST",
    body: new URLSearchParams({ a: "b" }),
  });
  assert.equal(await readUpload(other, limits), undefined);
  const broken = new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
  });
  assert.equal(await readUpload(broken, limits), undefined);
});

test("a body that says that it is larger is known before it is read", () => {
  const of = (length: number) =>
    new Request("http://localhost/", {
      headers: { "content-length": String(length) },
    });
  assert.equal(isDeclaredLarger(of(104_857_600), 20 * 1024 * 1024), true);
  assert.equal(isDeclaredLarger(of(20 * 1024 * 1024), 20 * 1024 * 1024), false);
});
