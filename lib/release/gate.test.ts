import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  promisedFormats,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import type { CheckedFile } from "./check-results.ts";
import type { RenderedPublication } from "#lib/formats/manifest.ts";
import {
  criteria,
  type CurrentWords,
  type Evidence,
  examine,
  isAsked,
  isMet,
  isUncheckedTranslation,
  type Problem,
  problemsOf,
} from "./gate.ts";
import { neededSignOffs, type SignOff } from "./sign-off.ts";
import { interfaceWords } from "./signed-words.ts";

const version = "0123456789ab";
const otherVersion = "ba9876543210";
const ids = ["summary", "easy-read"] as const;

function rendered(document: PublicationId): RenderedPublication {
  const files = promisedFormats(document).map(
    (format) =>
      [
        format,
        { file: format, bytes: 1, sha256: `${document} ${format}` },
      ] as const,
  );
  return {
    document,
    locale: "en",
    version,
    minutesToRead: 1,
    readingProblems: [],
    files: Object.fromEntries(files),
    missing: {},
  };
}

function checked(document: PublicationId): readonly CheckedFile[] {
  return promisedFormats(document).map((format) => ({
    document,
    locale: "en",
    format,
    sha256: `${document} ${format}`,
    problems: [],
  }));
}

function signed(document: PublicationId): readonly SignOff[] {
  return neededSignOffs(document).map((kind) => ({
    publication: document,
    locale: "en",
    version,
    kind,
    outcome: "done",
    reader: "A. Reader",
    note: undefined,
    signedAt: new Date("2020-11-20T10:00:00Z"),
    signedBy: "analyst@example.org",
  }));
}

/** All as it has to be. */
const perfect = {
  words: ids.map((document): CurrentWords => ({
    document,
    locale: "en",
    version,
  })),
  rendered: ids.map(rendered),
  checks: { at: "2020-11-20T09:00:00Z", files: ids.flatMap(checked) },
  signOffs: ids.flatMap(signed),
} satisfies Evidence;

const [summary, easyRead] = perfect.rendered.map((it) => it);
assert.ok(summary && easyRead);

function problems(evidence: Partial<Evidence>) {
  const { publications, isGreen } = examine({ ...perfect, ...evidence });
  const found = publications.flatMap((state) =>
    state.problems.map((problem) => ({ document: state.document, ...problem })),
  );
  assert.equal(isGreen, found.length === 0 && publications.length > 0);
  return found;
}

/** With one file's check in place of what it was, or none. */
function withCheck(change: (file: CheckedFile) => readonly CheckedFile[]) {
  const files = perfect.checks.files.flatMap((file) =>
    file.document === "summary" && file.format === "brf" ? change(file) : file,
  );
  return { checks: { ...perfect.checks, files } };
}

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

describe("the release gate", () => {
  test("is green where all is as it has to be", () => {
    assert.deepEqual(problems({}), []);
  });

  test("is red where there is nothing to look at", () => {
    assert.equal(examine({ ...perfect, words: [] }).isGreen, false);
  });

  test("finds a promised format that is not there, and says why", () => {
    const { brf, ...files } = summary.files;
    const reason = "It needs a program.";
    assert.ok(brf);
    const without = { ...summary, files };
    const absent = { document: "summary", kind: "absent", formats: ["brf"] };
    assert.deepEqual(problems({ rendered: [without, easyRead] }), [
      { ...absent, reason: undefined },
    ]);
    assert.deepEqual(
      problems({
        rendered: [{ ...without, missing: { brf: reason } }, easyRead],
      }),
      [{ ...absent, reason }],
    );
  });

  test("misses every format of a publication that was never rendered", () => {
    const { publications } = examine({ ...perfect, rendered: [summary] });
    const state = publications.find(({ isRendered }) => !isRendered);
    assert.ok(state?.document === "easy-read");
    const formats = promisedFormats("easy-read");
    assert.deepEqual(state.problems, [
      { kind: "absent", formats, reason: undefined },
    ]);
    assert.deepEqual(
      criteria.map((criterion) => isMet(state, criterion)),
      [false, undefined, undefined, undefined, true],
    );
  });

  test("does not take one publication or language for another", () => {
    const elsewhere = { ...summary, document: "strategy" } as const;
    assert.deepEqual(
      problems({ rendered: [elsewhere, easyRead] }).map(({ kind }) => kind),
      ["absent"],
    );
  });

  test("finds files of other words than those that are here", () => {
    assert.deepEqual(
      problems({ rendered: [{ ...summary, version: otherVersion }, easyRead] }),
      [{ document: "summary", kind: "other-words" }],
    );
  });

  test("finds a file that no checker looked at, or looked at when it was another", () => {
    const unchecked = {
      document: "summary",
      kind: "unchecked",
      formats: ["brf"],
    };
    assert.deepEqual(problems(withCheck(() => [])), [unchecked]);
    assert.deepEqual(
      problems(withCheck((file) => [{ ...file, sha256: "another" }])),
      [unchecked],
    );
    assert.deepEqual(
      problems({ checks: undefined }).map(({ kind }) => kind),
      ["unchecked", "unchecked"],
    );
  });

  test("finds a file that did not pass, though another check of it did", () => {
    const found = ["Line 3 has 41 cells."];
    const failed = [
      { document: "summary", kind: "failed", format: "brf", found },
    ];
    assert.deepEqual(
      problems(withCheck((file) => [{ ...file, problems: found }])),
      failed,
    );
    assert.deepEqual(
      problems(withCheck((file) => [file, { ...file, problems: found }])),
      failed,
    );
  });

  test("finds words that are too hard to read", () => {
    const found = ["About: its grade is 9.1, and the most is 8."];
    assert.deepEqual(
      problems({
        rendered: [{ ...summary, readingProblems: found }, easyRead],
      }),
      [{ document: "summary", kind: "hard-to-read", found }],
    );
  });

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

  test("puts each problem under what was looked at", () => {
    const { publications } = examine({
      ...perfect,
      checks: undefined,
      signOffs: [],
    });
    const [first] = publications;
    assert.ok(first);
    assert.equal(problemsOf(first, "checks").length, 1);
    assert.equal(problemsOf(first, "sign-offs").length, 1);
    assert.equal(problemsOf(first, "formats").length, 0);
  });
});
