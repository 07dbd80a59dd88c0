import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { readTyped, validateTyped } from "./keyed-form.ts";

const typed = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  readTyped(
    questionnaire,
    new URLSearchParams(
      Object.entries({
        serial: "B1-7",
        received: "15/12/2020",
        ...fields,
      }).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ),
  );

test("a form is read by its questions, and what is none of them is passed over", () => {
  const form = typed({
    capacity: "senco",
    "how-heard": ["kent-pact", "other"],
    "priority-1-why": "Ask [illegible] earlier.",
    "priority-1-agreement": "",
    forged: "x",
  });
  assert.deepEqual(form.answers, {
    capacity: "senco",
    "how-heard": ["kent-pact", "other"],
    "priority-1-why": "Ask [illegible] earlier.",
  });
  assert.deepEqual(validateTyped(questionnaire, form), {
    ok: true,
    serial: "B1-7",
    receivedOn: "2020-12-15",
    answers: {
      capacity: { choices: ["senco"] },
      "how-heard": { choices: ["kent-pact", "other"] },
      "priority-1-why": { text: "Ask [illegible] earlier." },
    },
  });
});

test("every field that has something wrong is named, and nothing is lost", () => {
  const form = typed({
    serial: " ",
    received: "32/12/2020",
    capacity: "king",
    "postcode-district": "Kent",
  });
  const checked = validateTyped(questionnaire, form);
  assert.deepEqual(
    !checked.ok && checked.problems.map(({ field, error }) => [field, error]),
    [
      ["serial", "serial-missing"],
      ["received", "received-missing"],
      ["capacity", "not-an-option"],
      ["postcode-district", "not-a-postcode-district"],
    ],
  );
  assert.equal(form.answers["capacity"], "king");
});

test("a page's code is no number of a form, nor is a long one", () => {
  for (const [serial, error] of [
    ["KENT-SEND/2/STANDARD/EN/PDF/P01", "serial-code"],
    ["x".repeat(41), "serial-long"],
  ] as const) {
    const checked = validateTyped(
      questionnaire,
      typed({ serial, capacity: "senco" }),
    );
    assert.equal(!checked.ok && checked.problems[0]?.error, error);
  }
});

test("what the form says to leave out is not submitted", () => {
  const checked = validateTyped(
    questionnaire,
    typed({
      capacity: "parent-carer-of-child-with-send",
      organisation: "A school",
      "age-band": "11-15",
      sex: "female",
    }),
  );
  assert.deepEqual(checked.ok && Object.keys(checked.answers), [
    "capacity",
    "age-band",
  ]);
});

test("a form of another version is read and validated by what that version asked", () => {
  const [page] = questionnaire.pages;
  const earlier = {
    ...questionnaire,
    version: 1,
    pages: [
      {
        id: "all",
        questions: [
          ...(page?.questions ?? []),
          { id: "dropped", kind: "open-text" } as const,
        ],
      },
    ],
  };
  const form = readTyped(
    earlier,
    new URLSearchParams({
      serial: "B1-8",
      received: "15/12/2020",
      capacity: "senco",
      dropped: "Said in version 1.",
      "priority-1-why": "Not asked in it.",
    }),
  );
  const checked = validateTyped(earlier, form);
  assert.deepEqual(checked.ok && checked.answers, {
    capacity: { choices: ["senco"] },
    dropped: { text: "Said in version 1." },
  });
});
