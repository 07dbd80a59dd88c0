import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Question,
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { storedQuestions } from "#lib/database/published-rules.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn } from "#lib/response/journey.ts";
import { one } from "./consultation.ts";
import { describeOnEveryDatabase } from "./database.ts";

/*
 * The rules stand in TypeScript, for the pages, and are read by the database from
 * what is published of them. Both get the same drafts and have to say the same.
 */

const howMany = 2000;

/** Letters of every sort, space that only some call space, and what looks like none. */
const someText = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
    fc
      .array(
        fc.constantFrom(
          " ",
          "\t",
          "\r\n",
          "\n",
          "\v",
          "\f",
          "\u00a0",
          "\u0085",
          "\u180e",
          "\u200b",
          "\u2003",
          "\u2028",
          "\u3000",
          "\ufeff",
          "a",
          "é",
          "e\u0301",
          "🙂",
          "ا",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  )
  .filter((text) => !text.includes("\0"));

/** Just within, at and beyond the longest, counted in characters of more than one unit and broken lines. */
const longText = (longest: number) =>
  fc
    .tuple(fc.integer({ min: -2, max: 2 }), fc.constantFrom("🙂", "x", "é"))
    .map(
      ([more, letter]) => `\r\n${letter.repeat(Math.max(longest + more, 1))} `,
    );

const district = fc.oneof(
  fc.constantFrom(
    "CT1",
    "ME14",
    "EC1A",
    "me14",
    "CT11AA",
    "CT1 1",
    " W1A ",
    "ME",
    "1",
    "ＭＥ14",
    "ME1\n",
  ),
  fc.stringMatching(/^[A-Z]{1,3}[0-9]{1,2}[A-Z]?$/),
);
const address = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom(
    "a@example.org",
    ".a@example.org",
    "a..b@example.org",
    "a@b",
    "a@-b.org",
    "a b@example.org",
    "é@example.org",
    "a@example.org\n",
    "a@example.o",
    "o'neill+x@example.org",
    "a.@example.org",
    "a@example.org\na@example.org",
    `${"a".repeat(242)}@example.org`,
    `${"a".repeat(243)}@example.org`,
  ),
);

function valueFor(question: Question): fc.Arbitrary<DraftValue | undefined> {
  const kind = kindOf(question);
  const options = kind.options(question);
  const option = options.length > 0 ? fc.constantFrom(...options) : someText;
  const right =
    options.length === 0
      ? someText
      : kind.mostChoices(question) > 1
        ? fc.subarray([...options])
        : option;
  const words = [
    someText,
    ...(kind.pattern ? [district, address] : []),
    ...(kind.longestText > 0 && kind.longestText <= 254
      ? [longText(kind.longestText)]
      : []),
  ];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 12, arbitrary: right },
    { weight: 2, arbitrary: fc.oneof(...words) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(option, someText), { maxLength: 3 }),
    },
    { weight: 1, arbitrary: fc.constantFrom("", "forged", "constructor", []) },
  );
}

/** What somebody answers in a rendition, and besides something that it does not ask. */
function draftIn(form: Questionnaire): fc.Arbitrary<DraftAnswers> {
  const asked = questionsOf(form);
  const others = questionsOf(questionnaire).filter(
    ({ id }) => !asked.some((question) => question.id === id),
  );
  const values = (questions: readonly Question[]) =>
    Object.fromEntries(
      questions.map((question) => [question.id, valueFor(question)]),
    );
  return fc
    .tuple(
      fc.record(values(asked)),
      fc.oneof(fc.constant({}), fc.record(values(others))),
      fc.dictionary(fc.constantFrom("forged", "__proto__x"), someText, {
        maxKeys: 1,
      }),
      // Mostly right, so that drafts are taken as well as refused.
      fc.boolean(),
    )
    .map(([here, elsewhere, forged, isTidied]) => {
      const draft = Object.fromEntries(
        Object.entries({ ...elsewhere, ...here, ...forged }).filter(
          (entry): entry is [string, DraftValue] => entry[1] !== undefined,
        ),
      );
      return isTidied ? tidied(draft) : draft;
    });
}

/** The draft without what is not right in it, and with whatever has to be answered. */
function tidied(draft: DraftAnswers): DraftAnswers {
  const wrong = new Set(problemsOf(draft));
  const left = Object.entries(draft).filter(([id]) => !wrong.has(id));
  const needed = questionsOf(questionnaire).flatMap((question) =>
    question.required && wrong.has(question.id)
      ? [[question.id, kindOf(question).options(question)[0] ?? ""] as const]
      : [],
  );
  return Object.fromEntries([...left, ...needed]);
}

/** What the pages take of a draft. */
const checked = (draft: DraftAnswers) =>
  validate(askedIn(questionnaire, draft), draft);

function problemsOf(draft: DraftAnswers): readonly string[] {
  const verdict = checked(draft);
  return verdict.ok ? [] : verdict.problems.map(({ question }) => question);
}

const longest: readonly DraftAnswers[] = [-1, 0, 1].flatMap((more) =>
  ["🙂", "\r\n"].map((letter) => ({
    capacity: "senco",
    "vision-why": `a${letter.repeat(9_998 + more)}b`,
  })),
);

const drafts = [
  ...fc.sample(fc.oneof(...Object.values(renditions).map(draftIn)), {
    numRuns: howMany,
    seed: 2020,
  }),
  ...longest,
];

interface Verdict {
  readonly answers: object;
  readonly asked: readonly string[];
  readonly problems: readonly string[];
}

describeOnEveryDatabase("the rules of the definition", (database) => {
  test("are the same to the pages and to the database, for two thousand drafts", async () => {
    const { verdicts } = one(
      await database().rows<{ verdicts: readonly Verdict[] }>(
        `select jsonb_agg(public.read_answers($1, d.draft) order by d.n) as verdicts
         from jsonb_array_elements($2::jsonb) with ordinality d (draft, n)`,
        [storedQuestions(questionnaire), drafts],
      ),
    );
    let taken = 0;
    for (const [index, draft] of drafts.entries()) {
      const completed = checked(draft);
      const verdict = verdicts[index];
      const shown = JSON.stringify(draft).slice(0, 2000);
      assert.deepEqual(
        verdict?.problems.toSorted(),
        problemsOf(draft).toSorted(),
        shown,
      );
      assert.deepEqual(
        verdict.asked.toSorted(),
        askedIn(questionnaire, draft)
          .map(({ id }) => id)
          .toSorted(),
        shown,
      );
      if (!completed.ok) continue;
      assert.deepEqual(verdict.answers, completed.answers, shown);
      taken += 1;
    }
    // The drafts are of both sorts, or this shows nothing.
    assert.ok(taken > howMany / 4, String(taken));
    assert.ok(drafts.length - taken > howMany / 4, String(taken));
  });

  test("take what the pages send as answers to the letter", async () => {
    const sent = drafts.flatMap((draft) => {
      const completed = checked(draft);
      return completed.ok ? [completed.answers] : [];
    });
    const { refused } = one(
      await database().rows<{ refused: number }>(
        `select count(*)::integer as refused from jsonb_array_elements($2::jsonb) a (answers)
         where not public.answers_fit($1, a.answers)`,
        [storedQuestions(questionnaire), sent],
      ),
    );
    assert.ok(sent.length > howMany / 4);
    assert.equal(refused, 0);
  });
});
