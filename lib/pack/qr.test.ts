import assert from "node:assert/strict";
import { test } from "node:test";
import { qrDrawing, qrSvg } from "./qr.ts";

const link = "https://example.org/s/senco";
const quietZone = 4;

test("a QR code's drawing reads as its link", () => {
  assert.equal(read(modulesOf(link)), link);
});

test("a QR code keeps its quiet zone and stands dark on white", () => {
  const modules = modulesOf(link);
  const edge = modules.flatMap((row, y) =>
    row.filter(
      (_dark, x) =>
        Math.min(x, y, row.length - 1 - x, modules.length - 1 - y) < quietZone,
    ),
  );
  assert.ok(edge.every((dark) => !dark));
  assert.match(
    qrSvg(link, "A title"),
    /<path fill="#fff" d="M0 0h37v37H0z"\/>/,
  );
});

test("a QR code's file is read out by its title", () => {
  assert.match(
    qrSvg(link, "Leads to <a> & b"),
    /<title>Leads to &lt;a&gt; &amp; b<\/title>/,
  );
});

/** Paints the drawing's path, row by row. */
function modulesOf(text: string): boolean[][] {
  const { size, path } = qrDrawing(text);
  const modules = Array.from({ length: size }, () =>
    Array<boolean>(size).fill(false),
  );
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return modules;
}

/**
 * Reads a code of version 3 and level Q as ISO/IEC 18004 describes it, without
 * correcting errors, of which a drawing has none: format, mask, zigzag, two
 * blocks of 17 data codewords by turns, one segment of bytes.
 */
function read(drawn: boolean[][]): string {
  const size = 29;
  const dark = (y: number, x: number) =>
    drawn[y + quietZone]?.[x + quietZone] === true;
  assert.equal(drawn.length, size + 2 * quietZone);

  const format = [0, 1, 2, 3, 4].map((x) => Number(dark(8, x)));
  const [high, low, ...mask] = format.map(
    (bit, at) => bit ^ Number("10101"[at]),
  );
  assert.deepEqual([high, low], [1, 1], "the level is Q");
  const masks: ((y: number, x: number) => boolean)[] = [
    (y, x) => (y + x) % 2 === 0,
    (y) => y % 2 === 0,
    (_y, x) => x % 3 === 0,
    (y, x) => (y + x) % 3 === 0,
    (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
    (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
    (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
    (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
  ];
  const masked = masks[parseInt(mask.join(""), 2)];
  assert.ok(masked);
  const isFunction = (y: number, x: number) =>
    (y < 9 && (x < 9 || x >= size - 8)) ||
    (y >= size - 8 && x < 9) ||
    x === 6 ||
    y === 6 ||
    (Math.abs(y - 22) < 3 && Math.abs(x - 22) < 3);

  let bits = "";
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const y = upwards ? size - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFunction(y, x)) bits += dark(y, x) === masked(y, x) ? "0" : "1";
    }
  }
  const codewords = bits.match(/.{8}/g) ?? [];
  const data = [0, 1]
    .map((block) =>
      codewords
        .slice(0, 34)
        .filter((_word, at) => at % 2 === block)
        .join(""),
    )
    .join("");
  assert.equal(data.slice(0, 4), "0100", "one segment of bytes");
  const length = parseInt(data.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_byte, at) =>
    parseInt(data.slice(12 + at * 8, 20 + at * 8), 2),
  );
  return Buffer.from(bytes).toString("utf8");
}
