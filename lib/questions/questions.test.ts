import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Question } from "#lib/consultation/questionnaire.ts";
import type { Answer, AnswerError } from "./kind.ts";
import { kindOf } from "./kinds.ts";
import { longestAnswer, longestName } from "./text.ts";

const single = {
  id: "q",
  kind: "single-choice",
  options: ["yes", "no"],
} as const;
const required = { ...single, required: true } as const;
const multiple = {
  id: "q",
  kind: "multiple-choice",
  options: ["a", "b", "c"],
} as const;
const agreement = { id: "q", kind: "agreement" } as const;
const openText = { id: "q", kind: "open-text" } as const;
const shortText = { id: "q", kind: "short-text" } as const;
const district = { id: "q", kind: "postcode-district" } as const;
const email = { id: "q", kind: "email" } as const;

/** As it comes from a field of a form, a cell or a document. */
function parseTyped(question: Question, typed: string) {
  const value = kindOf<Question>(question).fromForm([typed]);
  return parse(question, value);
}

function parse(question: Question, value: unknown) {
  const { success, data, error } = kindOf(question)
    .schema(question)
    .safeParse(value);
  const issue = error?.issues[0];
  return success
    ? { answer: data }
    : { error: issue?.message, ...(issue?.code === "custom" && issue.params) };
}

describe("a choice of one", () => {
  test("is one of its options, or nothing", () => {
    assert.deepEqual(parse(single, "yes"), { answer: { choices: ["yes"] } });
    assert.deepEqual(parse(single, undefined), { answer: undefined });
    assert.deepEqual(parse(single, ""), { answer: undefined });
  });

  test("that has to be made cannot be left out", () => {
    assert.deepEqual(parse(required, undefined), { error: "required" });
    assert.deepEqual(parse(required, ""), { error: "required" });
    assert.deepEqual(parse(required, "no"), { answer: { choices: ["no"] } });
  });

  test("refuses what is not among its options, and several", () => {
    for (const forged of [
      "maybe",
      "YES",
      "constructor",
      ["yes"],
      ["yes", "no"],
      {},
      1,
    ])
      assert.deepEqual(parse(single, forged), { error: "not-an-option" });
  });
});

describe("a choice of several", () => {
  test("keeps the order of the definition, each option once", () => {
    assert.deepEqual(parse(multiple, ["c", "a", "c"]), {
      answer: { choices: ["a", "c"] },
    });
    assert.deepEqual(parse(multiple, "b"), { answer: { choices: ["b"] } });
  });

  test("may be left out", () => {
    assert.deepEqual(parse(multiple, []), { answer: undefined });
    assert.deepEqual(parse(multiple, undefined), { answer: undefined });
  });

  test("refuses all of it where one is not an option", () => {
    assert.deepEqual(parse(multiple, ["a", "z"]), { error: "not-an-option" });
    assert.deepEqual(parse(multiple, "z"), { error: "not-an-option" });
  });
});

describe("agreement", () => {
  test("has the same answers everywhere, and offers one scale of them", () => {
    const five = [
      "strongly-agree",
      "tend-to-agree",
      "neither",
      "tend-to-disagree",
      "strongly-disagree",
      "dont-know",
    ];
    const three = ["yes", "not-sure", "no"];
    const onThree = { ...agreement, scale: "three-point" } as const;
    for (const question of [agreement, onThree])
      assert.deepEqual(kindOf(question).options(question), [...five, ...three]);
    assert.deepEqual(kindOf(agreement).offered(agreement), five);
    assert.deepEqual(kindOf(onThree).offered(onThree), three);
  });

  test("refuses any other", () => {
    assert.deepEqual(parse(agreement, "agree"), { error: "not-an-option" });
    assert.deepEqual(parse(agreement, "neither"), {
      answer: { choices: ["neither"] },
    });
  });
});

describe("an answer in words", () => {
  test("is kept as it was given, without the space around it", () => {
    assert.deepEqual(parse(openText, "  It’s <b>fine</b> 🙂\n\n“ok” "), {
      answer: { text: "It’s <b>fine</b> 🙂\n\n“ok”" },
    });
  });

  test("of nothing but space is none", () => {
    for (const blank of ["", "  ", "\r\n\r\n", undefined])
      assert.deepEqual(parse(openText, blank), { answer: undefined });
  });

  test("that is too long says how many characters it has, counted as a reader counts", () => {
    const longest = "🙂".repeat(longestAnswer);
    assert.deepEqual(parse(openText, longest), { answer: { text: longest } });
    assert.deepEqual(parse(openText, `${longest}é!`), {
      error: "too-long",
      count: longestAnswer + 2,
      limit: longestAnswer,
    });
    assert.deepEqual(parse(shortText, "x".repeat(longestName + 1)), {
      error: "too-long",
      count: longestName + 1,
      limit: longestName,
    });
  });

  test("has a browser's line break counted once", () => {
    const lines = "\r\n".repeat(longestAnswer - 2);
    assert.deepEqual(parse(openText, `a${lines}b`), {
      answer: { text: `a${lines.replaceAll("\r\n", "\n")}b` },
    });
  });

  test("is no list", () => {
    assert.deepEqual(parse(openText, ["a"]), { answer: undefined });
    assert.deepEqual(parse(shortText, ["a"]), { answer: undefined });
  });
});

describe("a postcode district", () => {
  test("is read however it is typed", () => {
    for (const [typed, kept] of [
      ["me14", "ME14"],
      [" ct1 ", "CT1"],
      ["M.E.1-4", "ME14"],
      ["EC1A", "EC1A"],
      ["W1A", "W1A"],
      ["me 14", "ME14"],
    ] as const)
      assert.deepEqual(parseTyped(district, typed), { answer: { text: kept } });
  });

  test("ends before the digit after the space, where a postcode was broken off", () => {
    for (const [typed, kept] of [
      ["CT1 1", "CT1"],
      ["ME1 4", "ME1"],
      ["E1 6", "E1"],
      ["TN23 1", "TN23"],
      ["ec1a 1", "EC1A"],
      ["C T1\u00A01", "CT1"],
    ] as const)
      assert.deepEqual(parseTyped(district, typed), { answer: { text: kept } });
    for (const typed of ["me14 1x", "CT1 11", "me14 x"])
      assert.deepEqual(parseTyped(district, typed), {
        error: "not-a-postcode-district",
      });
  });

  test("is kept in one shape, which a draft has before it is validated", () => {
    assert.deepEqual(parse(district, " ME14 "), { answer: { text: "ME14" } });
    for (const unread of ["me14", "ME14 1XX", "M.E.1-4"])
      assert.deepEqual(parse(district, unread), {
        error: "not-a-postcode-district",
      });
  });

  test("is all that is kept of a whole postcode, in the draft too", () => {
    assert.equal(kindOf(district).fromForm(["me14 1xx"]), "ME14");
    assert.equal(kindOf(district).fromForm(["CT11AA"]), "CT1");
    assert.deepEqual(parseTyped(district, "ME14 1XX"), {
      answer: { text: "ME14" },
    });
  });

  test("that is none is an error, and what was typed stays to be put right", () => {
    assert.equal(kindOf(district).fromForm(["Maidstone"]), "Maidstone");
    for (const wrong of ["Maidstone", "14ME", "ME", "ME144 4"])
      assert.deepEqual(parseTyped(district, wrong), {
        error: "not-a-postcode-district",
      });
  });
});

test("every kind reports exactly the errors that it lists", () => {
  const attempts: readonly unknown[] = [
    undefined,
    "",
    "forged",
    ["forged"],
    "x".repeat(longestAnswer + 1),
    "ME14",
    "a@example.org",
  ];
  for (const question of [
    single,
    required,
    multiple,
    agreement,
    openText,
    shortText,
    district,
    email,
  ]) {
    const reported = attempts
      .map((value) => parse(question, value))
      .flatMap((result) => ("error" in result ? [result.error] : []));
    const listed: readonly AnswerError[] =
      kindOf<Question>(question).errors(question);
    assert.deepEqual(new Set(reported), new Set(listed), question.kind);
  }
});

test("an empty field leaves nothing in the draft", () => {
  for (const question of [
    single,
    agreement,
    openText,
    shortText,
    district,
    email,
  ])
    assert.ok(!kindOf<Question>(question).fromForm([""]), question.kind);
  assert.equal(kindOf(multiple).fromForm([]), undefined);
});

test("a tally has every option in order, those that nobody chose too", () => {
  assert.deepEqual(
    kindOf(multiple).tally(multiple, [
      { choice: "c", count: 2 },
      { choice: "a", count: 1 },
    ]),
    [
      { choice: "a", count: 1 },
      { choice: "b", count: 0 },
      { choice: "c", count: 2 },
    ],
  );
  assert.deepEqual(
    kindOf(openText).tally(openText, [{ choice: null, count: 3 }]),
    [{ choice: "answered", count: 3 }],
  );
});

test("an export cell holds the answer, and nothing where there is none", () => {
  const cells = (question: Question, answer: Answer | undefined) =>
    kindOf<Question>(question)
      .columns(question)
      .map((column) => [column.name, column.cell(answer)]);
  assert.deepEqual(cells(single, { choices: ["yes"] }), [["q", "yes"]]);
  assert.deepEqual(cells(multiple, { choices: ["a", "b"] }), [["q", "a; b"]]);
  assert.deepEqual(cells(openText, { text: "word" }), [["q", "word"]]);
  assert.deepEqual(cells(openText, undefined), [["q", ""]]);
});

test("the example of every kind is a valid answer", () => {
  for (const question of [
    ...[single, required, multiple, agreement],
    ...[openText, shortText, district, email],
  ])
    assert.ok(
      parse(question, kindOf(question).example(question)).answer,
      question.kind,
    );
});
