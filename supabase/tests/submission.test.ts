import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { storedQuestions } from "#lib/database/published-rules.ts";
import {
  addConsultation,
  addVersion,
  closes,
  count,
  one,
  opens,
  saveDraft,
  savePage,
  send as sendDraft,
  submit,
  token,
} from "./consultation.ts";
import { describeOnEveryDatabase, tried, undone } from "./database.ts";
import { as } from "./people.ts";

const capacity = { choices: ["parent-carer-of-child-with-send"] };
const full = {
  capacity,
  "postcode-district": { text: "ME14" },
  "how-heard": { choices: ["kent-pact", "iask"] },
  "priority-1-why": { text: "Ask us earlier.\nAnd listen. 🙂" },
  "age-band": { choices: ["35-49"] },
  "contact-email": { text: "parent@example.org" },
};

const asPublished = {
  version: questionnaire.version,
  rendition: "standard",
  locale: "en",
};

describeOnEveryDatabase("a submission", (database) => {
  before(async () => {
    await addConsultation(database());
    await database().exec(
      "update public.consultations set opens_at = now() - interval '1 day', closes_at = now() + interval '1 day'",
    );
  });

  const send = (device: string, answers: object, more: object = {}) =>
    as(database(), "anon", () =>
      submit(database(), device, { answers: { ...answers }, ...more }),
    );

  const stored = async () => ({
    responses: await count(database(), "public.responses"),
    answers: await count(database(), "public.answers"),
    equality: await count(database(), "public.equality_answers"),
    contacts: await count(database(), "public.feedback_contacts"),
    drafts: await count(database(), "public.drafts"),
  });
  const none = {
    responses: 0,
    answers: 0,
    equality: 0,
    contacts: 0,
    drafts: 0,
  };

  test("keeps answers, equality monitoring and contacts apart, each where it belongs", async () => {
    await undone(database(), async () => {
      await saveDraft(database(), "mine", {
        capacity: "parent-carer-of-child-with-send",
      });
      const { status, reference } = await send("mine", full);
      assert.equal(status, "accepted");
      assert.match(
        reference ?? "",
        /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
      );
      assert.deepEqual(await stored(), {
        responses: 1,
        answers: 4,
        equality: 1,
        contacts: 1,
        drafts: 0,
      });
      const answers = await database().rows(
        "select question_id, choices, verbatim, capacity from public.answers order by question_id",
      );
      const shared = { capacity: "parent-carer-of-child-with-send" };
      assert.deepEqual(answers, [
        {
          question_id: "capacity",
          choices: capacity.choices,
          verbatim: null,
          ...shared,
        },
        {
          question_id: "how-heard",
          choices: ["kent-pact", "iask"],
          verbatim: null,
          ...shared,
        },
        {
          question_id: "postcode-district",
          choices: null,
          verbatim: "ME14",
          ...shared,
        },
        {
          question_id: "priority-1-why",
          choices: null,
          verbatim: "Ask us earlier.\nAnd listen. 🙂",
          ...shared,
        },
      ]);
    });
  });

  test("leaves no way from an address back to the response", async () => {
    const columns = await database().rows<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = 'public.feedback_contacts'::regclass and attnum > 0 order by attname`,
    );
    assert.deepEqual(
      columns.map(({ name }) => name),
      ["consultation_id", "email", "id", "is_sample"],
    );
  });

  test("is accepted once: the same token gets the same reference again", async () => {
    await undone(database(), async () => {
      const first = await send("mine", full);
      assert.deepEqual(await send("mine", full), first);
      assert.deepEqual(
        await send("mine", { capacity: { choices: ["forged"] } }),
        first,
      );
      assert.equal(await count(database(), "public.responses"), 1);
      const later = await as(database(), "anon", () =>
        saveDraft(database(), "mine", { capacity: "senco" }),
      );
      assert.deepEqual(later, { status: "submitted" });
      const draft = one(
        await database().rows<{ draft: { reference: string } }>(
          "select public.read_draft($1) as draft",
          [token("mine")],
        ),
      );
      assert.equal(draft.draft.reference, first.reference);
    });
  });

  test("of another token gets a reference of its own", async () => {
    await undone(database(), async () => {
      const references = new Set<string | undefined>();
      for (const device of ["first", "second", "third"])
        references.add((await send(device, full)).reference);
      assert.equal(references.size, 3);
    });
  });

  test("is taken from the first moment of the opening day to midnight at the end of the last", async () => {
    await undone(database(), async () => {
      await database().rows(
        "update public.consultations set opens_at = $1, closes_at = $2",
        [opens, closes],
      );
      const at = (submittedAt: string) =>
        tried(database(), () =>
          as(database(), "secret key", () =>
            submit(database(), "mine", { answers: full, submittedAt }),
          ),
        );
      for (const [instant, status] of [
        ["2020-12-01T23:59:59.999Z", "not-open-yet"],
        ["2020-12-02T00:00:00.000Z", "accepted"],
        ["2021-02-04T23:59:59.999Z", "accepted"],
        ["2021-02-05T00:00:00.000Z", "closed"],
      ] as const)
        assert.equal((await at(instant)).status, status, instant);
    });
  });

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
      "a choice for words": { capacity, "vision-why": { choices: ["words"] } },
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
      "a whole postcode": { capacity, "postcode-district": { text: "ME141" } },
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

  test("may have as many characters as a reader counts, not bytes", async () => {
    await undone(database(), async () => {
      const answers = { capacity, "vision-why": { text: "🙂".repeat(10_000) } };
      assert.equal((await send("mine", answers)).status, "accepted");
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

  test("is understood where it comes encoded twice", async () => {
    await undone(database(), async () => {
      const { draft } = await savePage(database(), "mine", {
        capacity: "senco",
      });
      const rows = await database().rows<{ submitted: { status: string } }>(
        "select public.submit_response($1, $2, to_jsonb($3::text)) as submitted",
        [
          consultation.id,
          token("mine"),
          JSON.stringify({ ...asPublished, savedAt: draft?.savedAt }),
        ],
      );
      assert.equal(one(rows).submitted.status, "accepted");
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
          questions: [{ id: "broken", kind: "open-text", storage: "equality" }],
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

  test("takes its time, its channel and the mark of a sample from the secret key only", async () => {
    await undone(database(), async () => {
      const claims = {
        sample: true,
        submittedAt: "2019-01-01T00:00:00Z",
        at: "2019-01-01T00:00:00Z",
        channel: "paper",
      };
      await as(database(), "anon", async () => {
        const { draft } = await savePage(database(), "visitor", {
          capacity: "senco",
        });
        await sendDraft(database(), "visitor", {
          ...asPublished,
          savedAt: draft?.savedAt,
          ...claims,
        });
      });
      const own = one(
        await database().rows<object>(
          "select channel, is_sample, submitted_at > now() - interval '1 minute' as is_now from public.responses",
        ),
      );
      assert.deepEqual(own, {
        channel: "website",
        is_sample: false,
        is_now: true,
      });
      for (const person of ["anon", "stranger", "administrator"] as const)
        await assert.rejects(
          as(database(), person, () =>
            submit(database(), "sample", { answers: full, sample: true }),
          ),
          { code: "42501" },
        );
    });
    await undone(database(), async () => {
      const submittedAt = new Date(Date.now() - 3_600_000).toISOString();
      await as(database(), "secret key", () =>
        submit(database(), "sample", {
          answers: full,
          sample: true,
          channel: "paper",
          submittedAt,
        }),
      );
      const sample = one(
        await database().rows<object>(
          `select r.channel, r.is_sample, c.is_sample as is_sample_contact, r.submitted_at = $1 as is_then
           from public.responses r, public.feedback_contacts c`,
          [submittedAt],
        ),
      );
      assert.deepEqual(sample, {
        channel: "paper",
        is_sample: true,
        is_sample_contact: true,
        is_then: true,
      });
    });
  });

  test("counts for the link by which its respondent came", async () => {
    await undone(database(), async () => {
      await database().rows(
        "insert into public.distribution_links (code, consultation_id, channel) values ('poster', $1, 'poster')",
        [consultation.id],
      );
      await saveDraft(database(), "mine", {}, "poster");
      await send("mine", full);
      const response = one(
        await database().rows<object>(
          "select link_code, channel from public.responses",
        ),
      );
      assert.deepEqual(response, { link_code: "poster", channel: "poster" });
    });
  });
});
