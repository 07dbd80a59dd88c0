import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { storedQuestions } from "#lib/database/published-rules.ts";
import {
  addOpenConsultation,
  addVersion,
  one,
  saveDraft,
  savePage,
  send as sendDraft,
  submit,
} from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";

import {
  asPublished,
  capacity,
  full,
  none,
  submissionsTo,
} from "./submissions.ts";

describeOnEveryDatabase(
  "a submission that is not taken as it is",
  (database) => {
    before(() => addOpenConsultation(database()));
    const { send, stored } = submissionsTo(database);

    test("is refused before the opening and after the closing, and the draft stays", async () => {
      for (const [from, to, status] of [
        ["1 hour", "2 hours", "not-open-yet"],
        ["-2 hours", "-1 second", "closed"],
      ] as const)
        await undone(database(), async () => {
          await database().rows(
            "update public.consultations set opens_at = now() + $1::interval, closes_at = now() + $2::interval",
            [from, to],
          );
          await saveDraft(database(), "mine", { capacity: "senco" });
          assert.deepEqual(await send("mine", full), { status });
          assert.deepEqual(await stored(), { ...none, drafts: 1 });
        });
    });

    test("of a draft that has something to put right is invalid, says where, stores nothing and loses nothing", async () => {
      const parent = { capacity: "parent-carer-of-child-with-send" };
      const wrong: Readonly<Record<string, readonly [object, string]>> = {
        "no capacity": [{ "vision-why": "words" }, "capacity"],
        "an unknown option": [{ capacity: "king" }, "capacity"],
        "an unknown option among known ones": [
          { ...parent, "how-heard": ["iask", "forged"] },
          "how-heard",
        ],
        "two choices of one": [{ capacity: ["senco", "governor"] }, "capacity"],
        "one character too many": [
          { ...parent, "vision-why": "🙂".repeat(10_001) },
          "vision-why",
        ],
        "a broken-off postcode": [
          { ...parent, "postcode-district": "ME141" },
          "postcode-district",
        ],
        "no address": [{ ...parent, "contact-email": "a@b" }, "contact-email"],
      };
      for (const [name, [draft, question]] of Object.entries(wrong))
        await undone(database(), async () => {
          const result = await as(database(), "anon", async () => {
            const saved = await savePage(database(), "mine", draft);
            assert.ok(saved.draft);
            assert.deepEqual(saved.draft.answers, draft, name);
            return sendDraft(database(), "mine", {
              ...asPublished,
              savedAt: saved.draft.savedAt,
            });
          });
          assert.deepEqual(
            result,
            { status: "invalid", problems: [question] },
            name,
          );
          assert.deepEqual(await stored(), { ...none, drafts: 1 }, name);
        });
    });

    test("leaves out what its respondent is not asked", async () => {
      await undone(database(), async () => {
        const { status } = await send("mine", {
          capacity,
          organisation: { text: "A school" },
          help: { choices: ["for-myself"] },
          "whose-words": { choices: ["my-own"] },
          "age-band": { choices: ["11-15"] },
          sex: { choices: ["female"] },
          forged: { text: "words" },
        });
        assert.equal(status, "accepted");
        const kept = await database().rows<{ id: string }>(
          `select question_id as id from public.answers
         union all select question_id from public.equality_answers order by 1`,
        );
        assert.deepEqual(
          kept.map(({ id }) => id),
          ["age-band", "capacity", "help"],
        );
      });
    });

    test("that is brought in by staff has to be what the pages would have sent, to the letter", async () => {
      const wrong: Readonly<Record<string, unknown>> = {
        "no capacity": { "vision-why": { text: "words" } },
        "an unknown question": { capacity, forged: { text: "words" } },
        "an unknown option": { capacity: { choices: ["king"] } },
        "an unknown option among known ones": {
          capacity,
          "how-heard": { choices: ["iask", "forged"] },
        },
        "an empty choice": { capacity, "how-heard": { choices: [] } },
        "words for a choice": { capacity: { text: "senco" } },
        "a choice for words": {
          capacity,
          "vision-why": { choices: ["words"] },
        },
        "a number for words": { capacity, "vision-why": { text: 1 } },
        "a text for a choice": { capacity, "how-heard": { choices: "iask" } },
        "two choices of one": {
          capacity: { choices: ["senco", "governor"] },
        },
        "choices in another order": {
          capacity,
          "how-heard": { choices: ["iask", "kent-pact"] },
        },
        "the same choice twice": {
          capacity,
          "how-heard": { choices: ["iask", "iask"] },
        },
        "a choice of nothing": { capacity, "how-heard": { choices: [null] } },
        "words and choices at once": {
          capacity: { choices: ["senco"], text: "senco" },
        },
        "blank words": { capacity, "vision-why": { text: "  " } },
        "no words": { capacity, "vision-why": { text: "" } },
        "words with space around them": {
          capacity,
          "vision-why": { text: "words\u00a0" },
        },
        "one character too many": {
          capacity,
          "vision-why": { text: "🙂".repeat(10_001) },
        },
        "a whole postcode": {
          capacity,
          "postcode-district": { text: "ME141" },
        },
        "an answer that is none": { capacity, "vision-why": "words" },
        "an organisation of a parent": {
          capacity,
          organisation: { text: "A school" },
        },
        "equality monitoring beyond a child's age": {
          capacity,
          "age-band": { choices: ["11-15"] },
          sex: { choices: ["female"] },
        },
        "answers that are a list": [],
        "no answers": null,
      };
      const fits = async (answers: unknown) =>
        one(
          await database().rows<{ fits: boolean }>(
            "select public.answers_fit($1, $2) as fits",
            [storedQuestions(questionnaire), answers],
          ),
        ).fits;
      assert.equal(await fits(full), true);
      for (const [name, answers] of Object.entries(wrong))
        assert.equal(await fits(answers), false, name);
    });

    test("of a draft that was written on since it was read is not sent unseen", async () => {
      await undone(database(), async () => {
        await saveDraft(database(), "mine", { capacity: "senco" });
        const older = "2020-12-02T00:00:00+00:00";
        const result = await as(database(), "anon", () =>
          submit(database(), "mine", { answers: full, savedAt: older }),
        );
        assert.deepEqual(result, { status: "changed" });
        assert.deepEqual(await stored(), { ...none, drafts: 1 });
      });
    });

    test("of an unknown version, rendition or language is invalid, and without a draft there is none", async () => {
      await undone(database(), async () => {
        for (const more of [
          { version: questionnaire.version + 1 },
          { version: null },
          { rendition: "forged" },
          { rendition: null },
          { locale: "xx" },
          { locale: null },
        ])
          assert.deepEqual(
            await send("mine", full, more),
            { status: "invalid" },
            JSON.stringify(more),
          );
        assert.deepEqual(await stored(), { ...none, drafts: 1 });
        for (const device of ["nobody's", ""])
          assert.deepEqual(
            await as(database(), "anon", () =>
              sendDraft(database(), device, asPublished),
            ),
            { status: "none" },
          );
      });
    });

    test("waits until somebody chose from what two devices wrote, where it is asked", async () => {
      await undone(database(), async () => {
        await saveDraft(database(), "mine", { capacity: "senco" });
        const setAside = async (words: object) => {
          const { savedAt } = one(
            await database().rows<{ savedAt: string }>(
              `update public.drafts set set_aside = $1
             returning to_jsonb(updated_at) as "savedAt"`,
              [words],
            ),
          );
          return as(database(), "anon", () =>
            sendDraft(database(), "mine", { ...asPublished, savedAt }),
          );
        };
        const words = [{ value: "Other words", at: "2020-12-02T00:00:00Z" }];
        assert.deepEqual(await setAside({ "vision-why": words }), {
          status: "unsettled",
        });
        assert.deepEqual(await stored(), { ...none, drafts: 1 });
        // A teacher is not asked what kinds of disability somebody has who says nothing of any.
        const notAsked = { "disability-kinds": words };
        assert.equal((await setAside(notAsked)).status, "accepted");
      });
    });

    test("whose draft nobody says to have seen is not sent", async () => {
      await undone(database(), async () => {
        await saveDraft(database(), "mine", { capacity: "senco" });
        const result = await as(database(), "anon", () =>
          sendDraft(database(), "mine", asPublished),
        );
        assert.deepEqual(result, { status: "changed" });
      });
    });

    test("is stored whole or not at all: a failure midway leaves nothing", async () => {
      const broken: Questionnaire = {
        ...questionnaire,
        version: questionnaire.version + 1,
        pages: [
          ...questionnaire.pages,
          // Equality monitoring holds choices alone, so these words fail after the answers were written.
          {
            id: "broken",
            questions: [
              { id: "broken", kind: "open-text", storage: "equality" },
            ],
          },
        ],
      };
      await undone(database(), async () => {
        await addVersion(database(), broken);
        const answers = { ...full, broken: { text: "words" } };
        await saveDraft(database(), "mine", { capacity: "senco" });
        await assert.rejects(
          send("mine", answers, { version: questionnaire.version + 1 }),
          {
            code: "23502",
          },
        );
        assert.deepEqual(await stored(), { ...none, drafts: 1 });
      });
    });
  },
);
