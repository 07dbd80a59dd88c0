import assert from "node:assert/strict";
import { test } from "node:test";
import { suppressByCapacity } from "./by-capacity.ts";
import {
  type Cell,
  largestFirst,
  suppress,
  suppressed,
  type SuppressedTable,
  suppressTogether,
  threshold,
} from "./suppression.ts";
import { type CountTable, singleColumn, sum } from "./table.ts";

const c = suppressed;

function grid(...counts: number[][]): CountTable {
  const width = counts[0]?.length ?? 0;
  return {
    rows: counts.map((_, row) => `row-${String(row)}`),
    columns: Array.from({ length: width }, (_, at) => `column-${String(at)}`),
    counts,
  };
}

/** The table as it is read: each row with its total, then the column totals with the base. */
function shown(table: Readable): Cell[][] {
  return [
    ...table.rows.map(({ cells, total }) => [...cells, total]),
    [...table.totals, table.base],
  ];
}

test("a table without small counts is shown as it is", () => {
  const table = suppress(grid([5, 10], [20, 0]));
  assert.deepEqual(shown(table), [
    [5, 10, 15],
    [20, 0, 20],
    [25, 10, 35],
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
  const table = suppress(grid([0, 6], [7, 0]));
  assert.equal(table.hides, false);
  assert.deepEqual(table.rows[0]?.cells, [0, 6]);
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

test("what is not a count of people is refused", () => {
  assert.throws(() => suppress(grid([1.5])), RangeError);
  assert.throws(() => suppress(grid([-1])), RangeError);
  assert.throws(() => suppress({ ...grid([1]), rows: [] }), RangeError);
});

/** What is read of a table, or of two together. */
type Readable = Pick<SuppressedTable, "rows" | "totals" | "base">;

/*
 * An attacker who knows the rules: every shown figure is true, a hidden one is
 * at least 1. It tries every way to fill the hidden cells and keeps, for each
 * small count, the values that fit. Written without a look at the method.
 */
function valuesThatFit(truth: CountTable, table: Readable) {
  const isLine = truth.columns.length === 1;
  const hidden = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell === c ? [{ row, column }] : [])),
  );
  const guess = truth.counts.map((row) => [...row]);
  const fits = new Map<string, Set<number>>();
  const keep = (place: string, value: number) =>
    fits.set(place, (fits.get(place) ?? new Set()).add(value));
  const rowSum = (row: number) => sum(guess[row] ?? []);
  const columnSum = (at: number) => sum(guess.map((row) => row[at] ?? 0));
  const agrees = (cell: Cell | undefined, value: number) =>
    cell === c ? value > 0 : cell === value;

  const tryFrom = (at: number) => {
    const place = hidden[at];
    if (place) {
      const truly = truth.counts[place.row]?.[place.column] ?? 0;
      // Values further off than this are left out, which only helps the attacker.
      for (let value = Math.max(1, truly - 2); value <= truly + 2; value += 1) {
        const line = guess[place.row];
        if (line) line[place.column] = value;
        const isRowDone = hidden[at + 1]?.row !== place.row;
        const total = table.rows[place.row]?.total;
        if (isLine || !isRowDone || agrees(total, rowSum(place.row)))
          tryFrom(at + 1);
      }
      return;
    }
    if (
      !table.totals.every((total, column) => agrees(total, columnSum(column)))
    )
      return;
    const everything = sum(guess.flat());
    if (!agrees(table.base, everything)) return;
    guess.forEach((row, r) => {
      row.forEach((value, column) =>
        keep(`${String(r)},${String(column)}`, value),
      );
      keep(`row ${String(r)}`, rowSum(r));
    });
    truth.columns.forEach((_, at) =>
      keep(`column ${String(at)}`, columnSum(at)),
    );
    keep("base", everything);
  };
  tryFrom(0);
  return fits;
}

function smallCounts({ counts, columns }: CountTable): string[] {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const places = counts.flatMap((row, r) => [
    ...row.flatMap((count, at) =>
      isSmall(count) ? [`${String(r)},${String(at)}`] : [],
    ),
    ...(isSmall(sum(row)) ? [`row ${String(r)}`] : []),
  ]);
  const totals = columns.map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
  totals.forEach((total, at) => {
    if (isSmall(total)) places.push(`column ${String(at)}`);
  });
  if (isSmall(sum(totals))) places.push("base");
  return places;
}

/** A generator with a seed, so that a failure can be repeated (Park and Miller's). */
function randomNumbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function assertSafe(truth: CountTable, table: Readable = suppress(truth)) {
  const fits = valuesThatFit(truth, table);
  for (const place of smallCounts(truth)) {
    const values = fits.get(place)?.size ?? 0;
    assert.ok(
      values > 1,
      `${place} of ${JSON.stringify(truth.counts)} is given away by ${JSON.stringify(shown(table))}`,
    );
  }
}

test("an attacker finds more than one value for every small count of a cross-tabulation", () => {
  const random = randomNumbers(2021);
  for (let round = 0; round < 3000; round += 1) {
    const height = 1 + random(3);
    const width = 2 + random(2);
    const most = [3, 6, 12][random(3)] ?? 6;
    assertSafe(
      grid(
        ...Array.from({ length: height }, () =>
          Array.from({ length: width }, () => random(most)),
        ),
      ),
    );
  }
});

test("an attacker finds more than one value for every small count of a single column", () => {
  const random = randomNumbers(2024);
  for (let round = 0; round < 3000; round += 1)
    assertSafe(
      grid(...Array.from({ length: 1 + random(6) }, () => [random(9)])),
    );
});

/** The priority's table with what the overview says: everybody answered, so that the totals are the same. */
function readTogether(truth: CountTable) {
  const all = singleColumn(
    truth.rows.map((id, row) => ({ id, count: sum(truth.counts[row] ?? []) })),
  );
  const { overview, priorities } = suppressByCapacity({
    overview: { capacities: all },
    priorities: { one: truth },
  });
  const { capacities } = overview;
  const known = (here: Cell, there: Cell | undefined) =>
    here === c ? (there ?? c) : here;
  const table: Readable = {
    rows: priorities.one.rows.map((row, at) => ({
      ...row,
      total: known(row.total, capacities.rows[at]?.total),
    })),
    totals: priorities.one.totals,
    base: known(priorities.one.base, capacities.base),
  };
  return { table, capacities, priority: priorities.one };
}

test("a capacity that the overview hides is hidden in a priority's table too", () => {
  const { capacities, priority } = readTogether(
    grid([25, 15], [6, 6], [0, 3], [0, 6]),
  );
  assert.deepEqual(
    capacities.rows.map(({ total }) => total),
    [40, 12, c, c],
  );
  assert.deepEqual(
    priority.rows.map(({ total }) => total),
    [40, 12, c, c],
  );
  assert.deepEqual([capacities.base, priority.base], [61, 61]);
});

test("a priority that not everybody answered hides nothing more of the overview", () => {
  const { overview, priorities } = suppressByCapacity({
    overview: { capacities: grid([40], [12], [9]) },
    priorities: { one: grid([20, 20], [0, 3], [0, 7]) },
  });
  assert.equal(overview.capacities.hides, false);
  assert.equal(priorities.one.rows[1]?.total, c);
});

test("an attacker who reads the overview and a priority together finds no small count", () => {
  const random = randomNumbers(2026);
  for (let round = 0; round < 3000; round += 1) {
    const height = 1 + random(4);
    const most = [3, 6, 12][random(3)] ?? 6;
    const truth = grid(
      ...Array.from({ length: height }, () =>
        Array.from({ length: 2 }, () => random(most)),
      ),
    );
    assertSafe(truth, readTogether(truth).table);
  }
});
