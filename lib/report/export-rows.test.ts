import assert from "node:assert/strict";
import { test } from "node:test";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { csvRows } from "#lib/questions/csv.ts";
import { exportHeader, exportRow } from "./export-rows.ts";

const header = exportHeader([questionnaire]);
const row = exportRow([questionnaire], {
  reference: "AAAA-BBBB",
  submittedAt: new Date("2020-12-03T10:00:00Z"),
  version: 1,
  locale: "en",
  channel: "school",
  setting: null,
  rendition: "easy-read",
  countedCapacity: "young-person-with-send-answered-for",
  isSample: true,
  answers: {
    capacity: { choices: ["young-person-with-send"] },
    help: { choices: ["with-help"] },
    "whose-words": { choices: ["helper-answered-for-me"] },
    "how-heard": { choices: ["kent-pact", "iask"] },
    "vision-why": { text: "=1+1" },
  },
});
const cell = (name: string) => row[header.indexOf(name)];

test("a response is one row with a cell for each column", () => {
  assert.equal(row.length, header.length);
  assert.equal(new Set(header).size, header.length);
  assert.equal(cell("submitted_at"), "2020-12-03T10:00:00.000Z");
  assert.equal(cell("capacity"), "young-person-with-send");
  assert.equal(cell("how-heard"), "kent-pact; iask");
  assert.equal(cell("sample"), "yes");
  assert.equal(cell("setting"), "");
});

test("a response tells how it came, with what help, and as what it is counted", () => {
  const how = ["rendition", "locale", "channel", "help", "whose-words"];
  assert.deepEqual(how.map(cell), [
    "easy-read",
    "en",
    "school",
    "with-help",
    "helper-answered-for-me",
  ]);
  assert.equal(cell("counted_capacity"), "young-person-with-send-answered-for");
});

test("equality monitoring and contacts are in no column", () => {
  for (const { id, storage } of questionsOf(questionnaire))
    assert.equal(header.includes(id), storage === undefined, id);
});

test("a cell that a spreadsheet would run is kept as words", () => {
  const rows = csvRows([
    ["=1+1", "+44", "-1", "@a", "\ttab", "\rcr", "one\ntwo", 5],
  ]);
  assert.match(rows, /^'=1\+1,'\+44,'-1,'@a,'\ttab,"'\rcr","one\ntwo",5\r\n$/);
});

test("an answer to a question that was dropped since keeps its column", () => {
  const earlier = {
    ...questionnaire,
    version: 1,
    pages: [
      {
        id: "dropped",
        questions: [{ id: "dropped", kind: "open-text" } as const],
      },
    ],
  };
  const versions = [questionnaire, earlier];
  const response = {
    reference: "AAAA-BBBB",
    submittedAt: new Date("2020-12-03T10:00:00Z"),
    version: 1,
    locale: "en",
    channel: "website",
    setting: null,
    rendition: "standard",
    countedCapacity: "other",
    isSample: false,
    answers: { dropped: { text: "Said in version 1." } },
  };
  const at = exportHeader(versions).indexOf("dropped");
  assert.equal(exportRow(versions, response)[at], "Said in version 1.");
});
