import assert from "node:assert/strict";
import { test } from "node:test";
import {
  givenAway,
  grid,
  randomNumbers,
  readTogether,
  shown,
} from "#lib/checks/attacker.ts";
import { suppressByCapacity } from "./by-capacity.ts";
import {
  largestFirst,
  suppress,
  suppressed,
  suppressTogether,
  threshold,
  withoutEmptyRows,
} from "./suppression.ts";
import { singleColumn } from "./table.ts";

const c = suppressed;

test("a table without small counts is shown as it is", () => {
  const t = threshold;
  const table = suppress(grid([t, 2 * t], [4 * t, 0]));
  assert.deepEqual(shown(table), [
    [t, 2 * t, 3 * t],
    [4 * t, 0, 4 * t],
    [5 * t, 2 * t, 7 * t],
  ]);
  assert.equal(table.hides, false);
});

test("a small count is hidden with three more, so that no total gives it away", () => {
  const table = suppress(grid([3, 20, 40], [30, 10, 50], [60, 70, 80]));
  assert.deepEqual(shown(table), [
    [c, c, 40, 63],
    [c, c, 50, 90],
    [60, 70, 80, 210],
    [93, 100, 170, 363],
  ]);
  assert.equal(table.hides, true);
});

test("a zero is shown, and a hidden count is never shown as zero", () => {
  const table = suppress(grid([0, threshold + 1], [threshold + 2, 0]));
  assert.equal(table.hides, false);
  assert.deepEqual(table.rows[0]?.cells, [0, threshold + 1]);
});

test("two hidden ones are not enough where their sum shows that each is one", () => {
  const table = suppress(
    singleColumn([
      { id: "a", count: 1 },
      { id: "b", count: 1 },
      { id: "d", count: 9 },
      { id: "e", count: 30 },
    ]),
  );
  assert.deepEqual(
    table.rows.map(({ total }) => total),
    [c, c, c, 30],
  );
  assert.equal(table.base, 41);
});

test("a total that is itself small is hidden", () => {
  const table = suppress(singleColumn([{ id: "a", count: 2 }]));
  assert.deepEqual(shown(table), [
    [c, c],
    [c, c],
  ]);
});

test("tables that share a total show it in all of them or in none", () => {
  const { days, channels } = suppressTogether({
    days: grid([1], [1], [1], [1], [1]),
    channels: grid([5], [0]),
  });
  assert.equal(days.base, c);
  assert.equal(channels.base, c);
  assert.deepEqual(
    channels.rows.map(({ total }) => total),
    [c, 0],
  );
});

test("in an order by size hidden rows come last, in the order in which they were", () => {
  const table = largestFirst(suppress(grid([1], [30], [2], [40], [4])));
  assert.deepEqual(
    table.rows.map(({ id, total }) => [id, total]),
    [
      ["row-3", 40],
      ["row-1", 30],
      ["row-0", c],
      ["row-2", c],
      ["row-4", c],
    ],
  );
});

test("rows in which nobody answered can be left out, and those whose answers are hidden stay", () => {
  const table = withoutEmptyRows(suppress(grid([9, 20], [0, 0], [3, 0])));
  assert.deepEqual(
    table.rows.map(({ id }) => id),
    ["row-0", "row-2"],
  );
});

test("what is not a count of people is refused", () => {
  assert.throws(() => suppress(grid([1.5])), RangeError);
  assert.throws(() => suppress(grid([-1])), RangeError);
  assert.throws(() => suppress({ ...grid([1]), rows: [] }), RangeError);
});

test("an attacker finds more than one value for every small count of a cross-tabulation", () => {
  const random = randomNumbers(2021);
  for (let round = 0; round < 3000; round += 1) {
    const height = 1 + random(3);
    const width = 2 + random(2);
    const most = [3, 6, 12][random(3)] ?? 6;
    const truth = grid(
      ...Array.from({ length: height }, () =>
        Array.from({ length: width }, () => random(most)),
      ),
    );
    assert.deepEqual(
      givenAway(truth, suppress(truth)),
      [],
      JSON.stringify(truth.counts),
    );
  }
});

test("an attacker finds more than one value for every small count of a single column", () => {
  const random = randomNumbers(2024);
  for (let round = 0; round < 3000; round += 1) {
    const truth = grid(
      ...Array.from({ length: 1 + random(6) }, () => [random(9)]),
    );
    assert.deepEqual(
      givenAway(truth, suppress(truth)),
      [],
      JSON.stringify(truth.counts),
    );
  }
});

test("an attacker who reads several tables of the same responses finds no small count", () => {
  const random = randomNumbers(2025);
  for (let round = 0; round < 1000; round += 1) {
    const responses = 1 + random(30);
    const inParts = (parts: number) => {
      const counts = Array.from({ length: parts }, () => 0);
      for (let one = 0; one < responses; one += 1) {
        const at = random(parts);
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return grid(...counts.map((count) => [count]));
    };
    const truths = {
      renditions: inParts(4),
      languages: inParts(3),
      help: inParts(6),
    };
    const tables = suppressTogether(truths);
    const bases = Object.values(tables).map(({ base }) => base);
    assert.equal(new Set(bases).size, 1);
    for (const [name, table] of Object.entries(tables)) {
      const truth = truths[name as keyof typeof truths];
      assert.deepEqual(givenAway(truth, table), [], JSON.stringify(truths));
    }
  }
});

test("a capacity that the overview hides is hidden in a question's table too", () => {
  const { capacities, question } = readTogether(
    grid([25, 15], [6, 6], [0, 3], [0, 6]),
  );
  assert.deepEqual(
    capacities.rows.map(({ total }) => total),
    [40, 12, c, c],
  );
  assert.deepEqual(
    question.rows.map(({ total }) => total),
    [40, 12, c, c],
  );
  assert.deepEqual([capacities.base, question.base], [61, 61]);
});

test("a question that not everybody answered hides nothing more of the overview", () => {
  const t = threshold;
  const { overview, questions } = suppressByCapacity({
    overview: { capacities: grid([8 * t], [3 * t], [2 * t]) },
    questions: { one: grid([4 * t, 4 * t], [0, 3], [0, t + 2]) },
  });
  assert.equal(overview.capacities.hides, false);
  assert.equal(questions.one.rows[1]?.total, c);
});

test("an attacker who reads the overview and a question together finds no small count", () => {
  const random = randomNumbers(2026);
  for (let round = 0; round < 3000; round += 1) {
    const height = 1 + random(4);
    const most = [3, 6, 12][random(3)] ?? 6;
    const truth = grid(
      ...Array.from({ length: height }, () =>
        Array.from({ length: 2 }, () => random(most)),
      ),
    );
    assert.deepEqual(
      givenAway(truth, readTogether(truth).table),
      [],
      JSON.stringify(truth.counts),
    );
  }
});
