import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import {
  addOpenConsultation,
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

import { asPublished, capacity, full, submissionsTo } from "./submissions.ts";

describeOnEveryDatabase("a submission", (database) => {
  before(() => addOpenConsultation(database()));
  const { send, stored } = submissionsTo(database);

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

  test("may have as many characters as a reader counts, not bytes", async () => {
    await undone(database(), async () => {
      const answers = { capacity, "vision-why": { text: "🙂".repeat(10_000) } };
      assert.equal((await send("mine", answers)).status, "accepted");
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
