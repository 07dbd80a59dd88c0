import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  publishedRules,
  storedQuestions,
} from "#lib/database/published-rules.ts";
import type { Answer, DraftValue } from "#lib/questions/kind.ts";
import { paperPages } from "#lib/documents/read-questionnaire.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn, pagesFor } from "#lib/response/journey.ts";
import {
  type InMemoryDatabase,
  openInMemoryDatabase,
} from "#supabase/in-memory.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import {
  numberOf,
  type Question,
  type QuestionKind,
  type Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";

/*
 * Adding a question is one entry in the definition and its words. Here one of
 * each kind is added, and all that the project does with a question follows.
 */

interface Example {
  readonly entry: Question;
  /** As a field holds it. */
  readonly typed: string | readonly string[];
  readonly answer: Answer;
  readonly cell: string;
  /** Not a valid answer, where there can be such a thing. */
  readonly wrong: DraftValue;
}

const examples: {
  readonly [K in QuestionKind]: Example & { entry: { kind: K } };
} = {
  "single-choice": {
    entry: {
      id: "extra-single-choice",
      kind: "single-choice",
      options: ["one", "two"],
    },
    typed: "two",
    answer: { choices: ["two"] },
    cell: "two",
    wrong: "three",
  },
  "multiple-choice": {
    entry: {
      id: "extra-multiple-choice",
      kind: "multiple-choice",
      options: ["one", "two", "three"],
    },
    typed: ["three", "one"],
    answer: { choices: ["one", "three"] },
    cell: "one; three",
    wrong: ["four"],
  },
  agreement: {
    entry: { id: "extra-agreement", kind: "agreement" },
    typed: "tend-to-agree",
    answer: { choices: ["tend-to-agree"] },
    cell: "tend-to-agree",
    wrong: "agree",
  },
  "open-text": {
    entry: { id: "extra-open-text", kind: "open-text" },
    typed: "A long\r\nanswer",
    answer: { text: "A long\nanswer" },
    cell: "A long\nanswer",
    wrong: "x".repeat(10_001),
  },
  "short-text": {
    entry: { id: "extra-short-text", kind: "short-text" },
    typed: " A name ",
    answer: { text: "A name" },
    cell: "A name",
    wrong: "x".repeat(201),
  },
  "postcode-district": {
    entry: { id: "extra-postcode-district", kind: "postcode-district" },
    typed: "ct1",
    answer: { text: "CT1" },
    cell: "CT1",
    wrong: "Canterbury",
  },
  email: {
    entry: { id: "extra-email", kind: "email" },
    typed: "a@example.org",
    answer: { text: "a@example.org" },
    cell: "a@example.org",
    wrong: "a at example.org",
  },
};

const all: readonly Example[] = Object.values(examples);
const extraPage = { id: "extra", questions: all.map(({ entry }) => entry) };
const form: Questionnaire = {
  ...questionnaire,
  version: questionnaire.version + 1,
  pages: [...questionnaire.pages, extraPage],
};
const draft = {
  capacity: "senco",
  ...Object.fromEntries(
    all.flatMap(({ entry, typed }) => {
      const value = kindOf(entry).fromForm([typed].flat());
      return value === undefined ? [] : [[entry.id, value] as const];
    }),
  ),
};

/** Words of a sort, as nobody has written any. */
function wordsOf(added: readonly Example[]) {
  return Object.fromEntries(
    added.map(({ entry }) => [
      entry.id,
      {
        label: entry.id,
        options: Object.fromEntries(
          kindOf(entry)
            .options(entry)
            .map((id) => [id, id]),
        ),
      },
    ]),
  );
}

describe("one more question of each kind", () => {
  let database: InMemoryDatabase;
  before(async () => {
    database = await openInMemoryDatabase();
  });
  after(() => database.close());

  test("has its page on the way", () => {
    assert.equal(pagesFor(form, draft).at(-1), extraPage);
  });

  test("is validated", () => {
    const completed = validate(askedIn(form, draft), draft);
    assert.ok(completed.ok);
    for (const { entry, answer } of all)
      assert.deepEqual(completed.answers[entry.id], answer);
    for (const { entry, wrong } of all) {
      const spoilt = { ...draft, [entry.id]: wrong };
      const refused = validate(askedIn(form, spoilt), spoilt);
      assert.ok(!refused.ok);
      assert.deepEqual(
        refused.problems.map(({ question }) => question),
        [entry.id],
      );
    }
  });

  test("is asked on paper, with a box for each option or lines to write on", async () => {
    const words = await readQuestionnaireWords("en");
    const pages = await paperPages("en", form, {
      ...words,
      pages: { ...words.pages, extra: { title: "Extra" } },
      questions: { ...words.questions, ...wordsOf(all) },
    });
    const blocks = pages.at(-1)?.blocks ?? [];
    assert.deepEqual(
      blocks.map((block) => block.type === "question" && block.number),
      all.map(({ entry }) => numberOf(form, entry.id)),
    );
    for (const [index, { entry }] of all.entries()) {
      const block = blocks[index];
      assert.ok(block?.type === "question");
      const { control } = block;
      assert.deepEqual(
        control.type === "choices"
          ? control.options.map(({ id }) => id)
          : control.lines > 0,
        kindOf(entry).mostChoices(entry) > 0
          ? kindOf(entry).offered(entry)
          : true,
      );
    }
  });

  test("is stored, and comes back as it was given", async () => {
    await database.rows(
      `insert into public.consultations (id, opens_at, closes_at, is_published, is_demonstration, rules)
       values ($1, now() - interval '1 day', now() + interval '1 day', true, true, $2)`,
      [consultation.id, publishedRules()],
    );
    await database.rows(
      "insert into public.questionnaires (consultation_id, version, questions, renditions) values ($1, $2, $3, $4)",
      [
        consultation.id,
        form.version,
        storedQuestions(form),
        { standard: form },
      ],
    );
    const token = "a-token-of-one-device".padEnd(40, "-");
    const [saved] = await database.rows<{ savedAt: string }>(
      "select public.save_draft($1, null, $2, $3, 'en') #>> '{draft,savedAt}' as \"savedAt\"",
      [consultation.id, token, draft],
    );
    const [row] = await database.rows<{ submitted: { status: string } }>(
      "select public.submit_response($1, $2, $3) as submitted",
      [
        consultation.id,
        token,
        {
          version: form.version,
          rendition: "standard",
          locale: "en",
          savedAt: saved?.savedAt,
        },
      ],
    );
    assert.equal(row?.submitted.status, "accepted");

    const [exported] = await database.rows<{ answers: Record<string, Answer> }>(
      "select answers from public.export_responses($1, 0, 10)",
      [consultation.id],
    );
    for (const { entry, answer, cell } of all) {
      assert.ok(exported);
      assert.deepEqual(exported.answers[entry.id], answer);
      const cells = kindOf(entry)
        .columns(entry)
        .map((column) => [
          column.name,
          column.cell(exported.answers[entry.id]),
        ]);
      assert.deepEqual(cells, [[entry.id, cell]]);
    }
  });

  test("is counted", async () => {
    const rows = await database.rows<{
      question_id: string;
      choice: string;
      count: number;
    }>(
      "select question_id, choice, count::int from public.count_choices($1, $2)",
      [consultation.id, all.map(({ entry }) => entry.id)],
    );
    for (const { entry, answer } of all) {
      const counts = rows.filter((row) => row.question_id === entry.id);
      const given = "choices" in answer ? answer.choices : [];
      const tally = kindOf(entry).tally(
        entry,
        "choices" in answer ? counts : [{ choice: null, count: 1 }],
      );
      assert.deepEqual(
        tally.filter(({ count }) => count > 0).map(({ choice }) => choice),
        "choices" in answer ? given : ["answered"],
      );
    }
  });
});
