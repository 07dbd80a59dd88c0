import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementOptions } from "#lib/questions/agreement.ts";
import {
  givenAway,
  grid,
  randomNumbers,
  readTogether,
  shown,
} from "#lib/checks/attacker.ts";
import {
  onFivePoints,
  onThreePoints,
  pooled,
  sides,
  tabulate,
} from "./pooling.ts";
import {
  type ColumnGroup,
  regroup,
  suppress,
  suppressed,
  type SuppressedTable,
  threshold,
} from "./suppression.ts";
import type { CountTable } from "./table.ts";

const c = suppressed;
const question = { id: "priority-1-agreement", kind: "agreement" } as const;

function agreement(answers: Record<string, Record<string, number>>) {
  return tabulate(
    question,
    Object.keys(answers),
    Object.entries(answers).flatMap(([capacity, choices]) =>
      Object.entries(choices).map(([choice, count]) => ({
        question: question.id,
        capacity,
        choice,
        count,
      })),
    ),
  );
}

test("every answer, on either scale, counts for exactly one side", () => {
  assert.deepEqual(
    sides.flatMap(({ columns }) => columns).toSorted(),
    agreementOptions.toSorted(),
  );
});

test("yes pools with agreement, not sure with neither, no with disagreement", () => {
  const table = suppress(
    agreement({
      parent: {
        "strongly-agree": 10,
        "tend-to-agree": 20,
        neither: 30,
        "tend-to-disagree": 40,
        "strongly-disagree": 50,
        "dont-know": 60,
        yes: 100,
        "not-sure": 200,
        no: 300,
      },
    }),
  );
  const both = pooled(table);
  assert.deepEqual(both.columns, ["agree", "neither", "disagree", "dont-know"]);
  assert.deepEqual(shown(both)[0], [130, 230, 390, 60, 810]);
  assert.deepEqual(
    shown(onFivePoints(table))[0],
    [10, 20, 30, 40, 50, 60, 210],
  );
  assert.deepEqual(shown(onThreePoints(table))[0], [100, 200, 300, 600]);
});

test("a side with a hidden part is hidden, and told only where the rest of its row tells it", () => {
  const table = suppress(
    agreement({
      senco: { "strongly-agree": 30, neither: 3, "tend-to-disagree": 8 },
      governor: {
        "strongly-agree": 30,
        "tend-to-disagree": 8,
        "strongly-disagree": 3,
      },
      councillor: {
        "strongly-agree": 30,
        neither: 20,
        "tend-to-disagree": 30,
        "strongly-disagree": 20,
      },
    }),
  );
  const rows = Object.fromEntries(
    pooled(table).rows.map(({ id, cells }) => [id, cells]),
  );
  assert.deepEqual(rows["senco"], [30, c, c, 0]);
  assert.deepEqual(rows["governor"], [30, 0, 11, 0]);
});

test("a small side is hidden, though its parts could be taken from the total together", () => {
  const truth = agreement({
    senco: {
      "strongly-agree": 30,
      "tend-to-agree": 20,
      "tend-to-disagree": 2,
      "strongly-disagree": 1,
    },
    governor: {
      "strongly-agree": 30,
      "tend-to-agree": 20,
      "tend-to-disagree": 20,
      "strongly-disagree": 20,
    },
  });
  const table = suppress(truth);
  const [senco] = table.rows;
  assert.equal(pooled(table).rows[0]?.cells[2], c);
  const rest = senco?.cells.filter((_, at) => at !== 3 && at !== 4);
  assert.ok([...(rest ?? []), senco?.total].includes(c));
});

test("a small count is hidden together with one of its own side, so that all sides stay shown", () => {
  const table = suppress(
    agreement({
      senco: {
        "strongly-agree": 60,
        neither: 20,
        "tend-to-disagree": 25,
        no: 3,
      },
      governor: {
        "strongly-agree": 60,
        neither: 20,
        "tend-to-disagree": 25,
        no: 30,
      },
    }),
  );
  assert.deepEqual(shown(pooled(table))[0], [60, 20, 28, 0, 108]);
});

test("how few were asked on three points is not told by who was asked on five", () => {
  const table = suppress(
    agreement({
      parent: { "strongly-agree": 60, "tend-to-agree": 30, yes: 2, no: 2 },
      senco: { "strongly-agree": 60, "tend-to-agree": 30, yes: 20, no: 20 },
    }),
  );
  const [parent] = onThreePoints(table).rows;
  assert.equal(parent?.total, c);
  assert.equal(onFivePoints(table).rows[0]?.total, c);
});

test("where nothing is hidden in the table, nothing is hidden in its views", () => {
  const answers = { "strongly-agree": threshold + 1, no: threshold };
  const table = suppress(agreement({ senco: answers }));
  for (const view of [pooled(table), onFivePoints(table), onThreePoints(table)])
    assert.equal(view.hides, false);
});

/* Smaller than the real table, for every way to fill it is tried: two scales and two sides that cross. */
const smallSides: readonly ColumnGroup[] = [
  { id: "agree", columns: ["column-0", "column-1", "column-3"] },
  { id: "disagree", columns: ["column-2", "column-4"] },
];
const smallScales: readonly (readonly ColumnGroup[])[] = [
  ["column-0", "column-1", "column-2"],
  ["column-3", "column-4"],
].map((columns) => columns.map((id) => ({ id, columns: [id] })));

function randomTable(random: (below: number) => number): CountTable {
  const most = [3, 6, 12][random(3)] ?? 6;
  const counts = Array.from({ length: 1 + random(2) }, () =>
    Array.from({ length: 5 }, () => (random(4) === 0 ? 0 : random(most))),
  );
  const sums = [
    ...smallSides.map(({ columns }) => columns),
    ...smallScales.map((scale) => scale.map(({ id }) => id)),
  ];
  return { ...grid(...counts), sums };
}

const viewsOf = (table: SuppressedTable) =>
  [smallSides, ...smallScales].map((groups) => ({
    groups,
    table: regroup(table, groups),
  }));

test("an attacker who reads both scales and what they come to together finds no small count", () => {
  const random = randomNumbers(2027);
  for (let round = 0; round < 1500; round += 1) {
    const truth = randomTable(random);
    const table = suppress(truth);
    assert.deepEqual(
      givenAway(truth, table, viewsOf(table)),
      [],
      JSON.stringify(truth.counts),
    );
  }
});

test("nor does one who reads the overview by capacity beside them", () => {
  const random = randomNumbers(2029);
  for (let round = 0; round < 1500; round += 1) {
    const truth = randomTable(random);
    const { table, question: shown } = readTogether(truth);
    assert.deepEqual(
      givenAway(truth, table, viewsOf(shown)),
      [],
      JSON.stringify(truth.counts),
    );
  }
});

test("no number that is shown has exactly one hidden part, and every shown number is true", () => {
  const random = randomNumbers(2028);
  for (let round = 0; round < 3000; round += 1) {
    const truth = randomTable(random);
    const table = suppress(truth);
    regroup(table, smallSides).rows.forEach(({ cells }, row) => {
      cells.forEach((cell, at) => {
        if (cell === c) return;
        const isPart = (column: number) =>
          smallSides[at]?.columns.includes(`column-${String(column)}`);
        const parts = table.rows[row]?.cells.filter((_, at) => isPart(at));
        assert.notEqual(parts?.filter((part) => part === c).length, 1);
        const counts = truth.counts[row]?.filter((_, at) => isPart(at)) ?? [];
        assert.equal(
          cell,
          counts.reduce((sum, count) => sum + count, 0),
        );
      });
    });
  }
});
