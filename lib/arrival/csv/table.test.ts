import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { columnsOf } from "./columns.ts";
import { encodingOf, type Encoding } from "./encoding.ts";
import { type Reading, readTable } from "./read-table.ts";
import { createRowKeys } from "./row-key.ts";
import type { Days, ReadRow } from "./row.ts";
import { type Separator, separatorOf } from "./separator.ts";
import { template } from "./template.ts";

const days: Days = {
  first: "2020-12-02",
  last: "2021-02-04",
  today: "2021-01-10",
};
/** The version before had a question more, and its options were others. */
const versions = [
  questionnaire,
  {
    ...questionnaire,
    version: questionnaire.version - 1,
    pages: [
      ...questionnaire.pages,
      {
        id: "dropped",
        questions: [
          {
            id: "dropped",
            kind: "single-choice",
            options: ["yes", "no"],
          } as const,
        ],
      },
    ],
  },
];
const header =
  "received,rendition,language,channel,capacity,how-heard,priority-1-why";
const good = "15/12/2020,standard,en,paper,senco,,Ask us.";

async function read(
  text: string | Uint8Array,
  encoding: Encoding = "utf-8",
  separator: Separator = ",",
): Promise<readonly Reading[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const readings: Reading[] = [];
  for await (const reading of readTable(
    [bytes],
    { encoding, separator },
    days,
    versions,
  ))
    readings.push(reading);
  return readings;
}

const rows = (readings: readonly Reading[]) =>
  readings.filter((reading) => reading.type === "row");
const problemsOf = (row: ReadRow | undefined) =>
  row?.ok === false
    ? row.problems.map(({ column, error }) => `${column ?? "row"}: ${error}`)
    : [];

test("a row is read as the export writes it, several choices in one cell", async () => {
  const table = `${header}\r\n2020-12-15,easy-read,pl,email,senco,kent-pact; other,"Two\nlines, ""quoted"""\r\n`;
  const [first] = rows(await read(table));
  assert.deepEqual(first, {
    type: "row",
    line: 2,
    row: {
      ok: true,
      serial: "",
      arrival: {
        version: 2,
        rendition: "easy-read",
        locale: "pl",
        channel: "email",
        receivedOn: "2020-12-15",
      },
      answers: {
        capacity: { choices: ["senco"] },
        "how-heard": { choices: ["kent-pact", "other"] },
        "priority-1-why": { text: 'Two\nlines, "quoted"' },
      },
    },
  });
});

test("a bad row is named by its line, however many lines those before it have", async () => {
  const table = [
    header,
    '15/12/2020,standard,en,paper,senco,,"one\ntwo\nthree"',
    "",
    "31/12/2021,huge,xx,website,king,radio,ok",
    good,
    "15/12/2020,standard,en",
  ].join("\n");
  const readings = rows(await read(table));
  assert.deepEqual(
    readings.map(({ line, row }) => [line, problemsOf(row)]),
    [
      [2, []],
      [
        6,
        [
          "received: received-later",
          "rendition: rendition",
          "language: language",
          "channel: channel",
          "capacity: not-an-option",
          "how-heard: not-an-option",
        ],
      ],
      [7, []],
      [8, ["row: cells"]],
    ],
  );
});

test("what a spreadsheet would run as a formula is kept as it was typed", async () => {
  for (const formula of [
    "=1+1",
    "+44 1622",
    "-5",
    "@SUM(A1)",
    "=HYPERLINK(1)",
  ]) {
    const table = `${header}\n15/12/2020,standard,en,paper,senco,,${formula}`;
    const [found] = rows(await read(table));
    assert.ok(found?.row.ok);
    assert.deepEqual(found.row.answers["priority-1-why"], { text: formula });
  }
});

test("a header that has a column too many, too few or twice is named before any row", async () => {
  const [first, ...more] = await read(
    `received,capacity,capacity,shoe size\n${good}`,
  );
  assert.deepEqual(more, []);
  assert.deepEqual(
    first?.type === "header" &&
      first.problems.map(({ column, error }) => `${column}: ${error}`),
    [
      "shoe size: unknown-column",
      "rendition: missing-column",
      "language: missing-column",
      "channel: missing-column",
      "capacity: double-column",
    ],
  );
  assert.equal((await read("")).length, 1);
});

test("where a quote is missing the row that has it is named by its line", async () => {
  for (const wrong of [
    '15/12/2020,standard,"en',
    'a"b"',
    `"${"x".repeat(500_000)}"`,
  ]) {
    const text = [header, good, wrong, good, good].join("\n");
    assert.deepEqual((await read(text)).at(-1), { type: "broken", line: 3 });
  }
});

test("letters are read in the encoding that the file is in", async () => {
  const words = "Zażółć gęślą jaźń";
  const table = `${header}\n15/12/2020,standard,pl,paper,senco,,${words}\n`;
  const utf16 = Buffer.from(`\uFEFF${table}`, "utf16le");
  const central = Buffer.from(
    table.replaceAll(/[^\0-\x7f]/g, (letter) => central1250[letter] ?? "?"),
    "latin1",
  );
  for (const [bytes, encoding] of [
    [Buffer.from(table), "utf-8"],
    [Buffer.from(`\uFEFF${table}`), "utf-8"],
    [utf16, "utf-16le"],
    [Buffer.from(utf16).swap16(), "utf-16be"],
    [central, "windows-1250"],
  ] as const) {
    assert.equal(encodingOf([bytes]), encoding);
    const [found] = rows(await read(bytes, encoding));
    assert.ok(found?.row.ok, encoding);
    assert.deepEqual(found.row.answers["priority-1-why"], { text: words });
  }
});

/** Polish letters of Windows-1250, as the signs that the same bytes are in Latin 1. */
const central1250: Readonly<Record<string, string>> = {
  ż: "\xbf",
  ó: "\xf3",
  ł: "\xb3",
  ć: "\xe6",
  ę: "\xea",
  ś: "\x9c",
  ą: "\xb9",
  ź: "\x9f",
  ń: "\xf1",
};

test("a pound or a café of Windows is Western, and a letter cut in two by the pieces is whole", () => {
  const western = Buffer.from(
    "a café for \xa35, 12 m\xb3 \x93quoted\x94",
    "latin1",
  );
  assert.equal(encodingOf([western]), "windows-1252");
  const bytes = Buffer.from("é");
  assert.equal(encodingOf([bytes.subarray(0, 1), bytes.subarray(1)]), "utf-8");
});

test("cells are separated by what the first line has most of", () => {
  assert.equal(separatorOf("a,b,c\n1;2;3;4;5"), ",");
  assert.equal(separatorOf('a;"b,c,d,e";f'), ";");
  assert.equal(separatorOf("a\tb"), "\t");
  assert.equal(separatorOf("alone"), ",");
});

test("the template has every column, and reads as a header with nothing wrong", async () => {
  assert.deepEqual(parse(template(versions), { bom: true }), [
    columnsOf(versions),
  ]);
  assert.deepEqual(await read(template(versions)), [
    { type: "header", problems: [] },
  ]);
});

test("the same row has the same key in another file, and the same row twice in one has two", async () => {
  const other = "rendition;received;language;channel;capacity;priority-1-why";
  const otherGood = "standard;2020-12-15;en;paper;senco;Ask us.";
  const keysOf = (readings: readonly Reading[]) => {
    const key = createRowKeys();
    return rows(readings).map(({ row }) =>
      row.ok ? key(row).toString("hex") : "",
    );
  };
  const first = keysOf(await read(`${header}\n${good}\n${good}\n`));
  const again = keysOf(
    await read(`${other}\n${otherGood}\n${otherGood}\n`, "utf-8", ";"),
  );
  assert.deepEqual(first, again);
  assert.notEqual(first[0], first[1]);
});

test("a row may be of an earlier version, and is validated by what that version asked", async () => {
  const earlier = String(questionnaire.version - 1);
  const of = async (version: string) => {
    const [found] = rows(
      await read(
        `received,rendition,language,channel,version,capacity,dropped\n15/12/2020,standard,en,paper,${version},senco,yes\n`,
      ),
    );
    return found?.row;
  };
  const then = await of(earlier);
  assert.deepEqual(then?.ok && [then.arrival.version, then.answers], [
    questionnaire.version - 1,
    { capacity: { choices: ["senco"] }, dropped: { choices: ["yes"] } },
  ]);
  assert.deepEqual(problemsOf(await of("")), ["dropped: not-asked"]);
  assert.deepEqual(problemsOf(await of("99")), ["version: version"]);
});
