import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  version,
  otherVersion,
  signed,
  perfect,
  problems,
} from "#lib/checks/release/evidence.ts";
import {
  criteria,
  examine,
  isAsked,
  isUncheckedTranslation,
  type Problem,
  problemsOf,
} from "./gate.ts";
import { neededSignOffs, type SignOff } from "./sign-off.ts";
import { interfaceWords } from "./signed-words.ts";

/** With the sign-offs of the Easy Read one changed, or gone. */
function withSignOff(
  kind: SignOff["kind"],
  change: (signOff: SignOff) => readonly SignOff[],
) {
  return {
    signOffs: perfect.signOffs.flatMap((signOff) =>
      signOff.publication === "easy-read" && signOff.kind === kind
        ? change(signOff)
        : signOff,
    ),
  };
}

describe("sign-offs at the release gate", () => {
  test("needs a named reader for each, and for Easy Read one with a learning disability as well", () => {
    assert.deepEqual(neededSignOffs("summary"), ["read"]);
    assert.deepEqual(
      problems({ signOffs: [] }).map(({ document, kind }) => [document, kind]),
      [
        ["summary", "unsigned"],
        ["easy-read", "unsigned"],
        ["easy-read", "unsigned"],
      ],
    );
    assert.deepEqual(
      problems(withSignOff("read-by-easy-read-reader", () => [])),
      [
        {
          document: "easy-read",
          kind: "unsigned",
          signOff: "read-by-easy-read-reader",
        },
      ],
    );
  });

  test("does not count a sign-off of other words, another language or another publication", () => {
    for (const other of [
      { version: otherVersion },
      { locale: "pl" },
      { publication: "strategy" },
    ])
      assert.deepEqual(
        problems(withSignOff("read", (it) => [{ ...it, ...other }])).map(
          ({ kind }) => kind,
        ),
        ["unsigned"],
        JSON.stringify(other),
      );
  });

  test("stays red where a reading is recorded as not done, and takes the latest of two", () => {
    const kind = "read-by-easy-read-reader";
    const note = "The group meets in May.";
    const notDone = { outcome: "not-done", reader: undefined, note } as const;
    const later = { signedAt: new Date("2020-11-21T10:00:00Z") };
    const red: Problem = { kind: "not-signed", signOff: kind, note };
    for (const [change, expected] of [
      [(it: SignOff) => [{ ...it, ...notDone }], [red]],
      [(it: SignOff) => [{ ...it, ...notDone, ...later }, it], [red]],
      [(it: SignOff) => [it, { ...it, ...notDone, ...later }], [red]],
      [
        (it: SignOff) => [
          { ...it, ...notDone },
          { ...it, ...later },
        ],
        [],
      ],
    ] as const)
      assert.deepEqual(
        problems(withSignOff(kind, change)),
        expected.map((problem) => ({ document: "easy-read", ...problem })),
      );
  });

  test("takes a translation for a machine's until somebody signs that they checked it", () => {
    const inPolish = { document: "summary", locale: "pl", version } as const;
    const [signOff] = signed("summary");
    assert.ok(signOff);
    const polish = (signOffs: readonly SignOff[]) => {
      const [state] = examine({
        ...perfect,
        words: [inPolish],
        signOffs,
      }).publications;
      assert.ok(state);
      return [
        isUncheckedTranslation(state),
        problemsOf(state, "sign-offs").map(({ kind }) => kind),
      ];
    };
    assert.deepEqual(polish([]), [true, ["unchecked-translation"]]);
    assert.deepEqual(polish([signOff]), [true, ["unchecked-translation"]]);
    assert.deepEqual(polish([{ ...signOff, locale: "pl" }]), [false, []]);
    assert.deepEqual(
      polish([{ ...signOff, locale: "pl", version: otherVersion }]),
      [true, ["unchecked-translation"]],
    );
  });

  test("asks of the site's own words that somebody checked them, and nothing that is asked of files", () => {
    const words = { document: interfaceWords, locale: "pl", version } as const;
    const [state] = examine({ ...perfect, words: [words] }).publications;
    assert.ok(state);
    assert.deepEqual(state.problems, [{ kind: "unchecked-translation" }]);
    assert.deepEqual(
      criteria.filter((criterion) => isAsked(state, criterion)),
      ["sign-offs"],
    );
    const [signOff] = signed("summary");
    assert.ok(signOff);
    const ofSite = { ...signOff, publication: interfaceWords, locale: "pl" };
    const signOffs = [ofSite];
    assert.equal(
      examine({ ...perfect, words: [words], signOffs }).isGreen,
      true,
    );
  });
});
