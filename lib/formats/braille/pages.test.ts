import assert from "node:assert/strict";
import { test } from "node:test";
import { type Item, linesPerPage, paginate } from "./pages.ts";

test("a heading goes over with the lines that it heads", () => {
  const { pages, pageOf } = paginate([
    item(linesPerPage - 2),
    item(1, { staysWithNext: true }),
    item(5),
  ]);
  assert.deepEqual(pageOf, [0, 1, 1]);
  assert.equal(pages[1]?.length, 6);
});

test("no single line stands alone at the foot or the head of a page", () => {
  const foot = paginate([item(linesPerPage - 1), item(5)]);
  assert.deepEqual(foot.pages.map(countOf), [linesPerPage - 1, 5]);
  const head = paginate([item(linesPerPage - 4), item(5)]);
  assert.deepEqual(head.pages.map(countOf), [linesPerPage - 1, 2]);
  const longest = paginate([item(2 * linesPerPage + 1)]);
  assert.deepEqual(longest.pages.map(countOf), [24, 23, 2]);
});

test("a question stays with its answers where a page holds them, and is divided where none does", () => {
  const question = (answers: number) => [
    item(10),
    ...Array.from({ length: answers }, () => item(2, { staysWithNext: true })),
    item(1),
  ];
  assert.deepEqual(paginate(question(8)).pages.map(countOf), [10, 17]);
  assert.deepEqual(paginate(question(20)).pages.map(countOf), [22, 22, 7]);
});

test("the title of a part goes over with a question that no page holds", () => {
  const { pageOf } = paginate([
    item(linesPerPage - 3),
    item(1, { staysWithNext: true, gapAbove: true, isCentred: true }),
    item(1, { staysWithNext: true, gapAbove: true }),
    item(3, { staysWithNext: true }),
    ...Array.from({ length: 12 }, () => item(2, { staysWithNext: true })),
    item(1),
  ]);
  assert.deepEqual(pageOf.slice(0, 4), [0, 1, 1, 1]);
});

test("an empty line is kept between pieces, not at the head of a page", () => {
  const { pages } = paginate([
    item(1, { gapBelow: true }),
    item(1, { gapAbove: true }),
    item(linesPerPage, { isWhole: true, gapAbove: true }),
  ]);
  assert.deepEqual(pages.map(countOf), [3, linesPerPage]);
});

function countOf(page: readonly string[]): number {
  return page.length;
}

function item(lines: number, how: Partial<Item> = {}): Item {
  return {
    lines: Array<string>(lines).fill("A"),
    gapAbove: false,
    gapBelow: false,
    isCentred: false,
    staysWithNext: false,
    isWhole: false,
    ...how,
  };
}
