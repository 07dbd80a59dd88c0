import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { addConsultation, count, one } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import {
  decide,
  drawEvery,
  formId,
  key,
  openUntil,
  senco,
  today,
} from "./paper.ts";
import { addAccounts, as, type Person } from "./people.ts";

const second = {
  ...senco,
  "priority-1-why": { text: "Ask us earlier!" },
  "how-heard": { choices: ["kent-pact"] },
};

describeOnEveryDatabase("a paper form", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    await openUntil(database(), 1);
    await database().rows(
      "update public.questionnaires set renditions = renditions - array['young-people', 'children']",
    );
  });

  const keyed = (person: Person, form: number, nth: 1 | 2, more?: object) =>
    key(database(), person, form, nth, { ...more });
  const responses = () => count(database(), "public.responses");
  const rows = <Row>(person: Person, statement: string) =>
    as(database(), person, () => database().rows<Row>(statement));

  test("that is not drawn is a response at once, with rendition, language and channel", () =>
    undone(database(), async () => {
      await drawEvery(database(), false);
      const came = await keyed("data-entry", 1, 1, {
        rendition: "easy-read",
        locale: "pl",
      });
      assert.equal(came.status, "submitted");
      const stored = one(
        await database().rows<object>(
          `select reference, rendition, locale, channel, capacity,
             public.local_day(consultation_id, submitted_at)::text as day from public.responses`,
        ),
      );
      assert.deepEqual(stored, {
        reference: came.reference,
        rendition: "easy-read",
        locale: "pl",
        channel: "paper",
        capacity: "senco",
        day: today,
      });
    }));

  test("that is sent twice is one response, and what was typed is forgotten", () =>
    undone(database(), async () => {
      await drawEvery(database(), false);
      const came = await keyed("data-entry", 1, 1);
      assert.deepEqual(await keyed("data-entry", 1, 1), came);
      assert.equal(await responses(), 1);
      assert.deepEqual(
        await database().rows(
          "select draft, answers from public.paper_keyings",
        ),
        [{ draft: null, answers: null }],
      );
    }));

  test("is kept while something is wrong with it, and belongs to who began it", () =>
    undone(database(), async () => {
      await drawEvery(database(), false);
      assert.deepEqual(await keyed("data-entry", 1, 1, { answers: null }), {
        status: "saved",
      });
      assert.deepEqual(
        await rows("data-entry", "select draft from public.paper_keyings"),
        [{ draft: { capacity: "senco" } }],
      );
      assert.equal((await keyed("administrator", 1, 1)).status, "not-yours");
      const forged = { answers: { capacity: { choices: ["king"] } } };
      assert.equal((await keyed("data-entry", 1, 1, forged)).status, "invalid");
      assert.equal(await responses(), 0);
      assert.equal((await keyed("data-entry", 1, 1)).status, "submitted");
    }));

  test("is keyed in by data entry and administrators, and by nobody else", () =>
    undone(database(), async () => {
      for (const person of ["anon", "stranger", "analyst"] as const)
        await assert.rejects(keyed(person, 1, 1), { code: "42501" }, person);
    }));

  test("of a version, a rendition or a language that never was is not taken", () =>
    undone(database(), async () => {
      for (const wrong of [
        { version: questionnaire.version + 1 },
        { rendition: "forged" },
      ])
        assert.equal(
          (await keyed("data-entry", 1, 1, wrong)).status,
          "invalid",
        );
    }));

  test("with the number of another is not taken for a second one", () =>
    undone(database(), async () => {
      await drawEvery(database(), false);
      await keyed("data-entry", 1, 1, { serial: "B1-7" });
      const again = await keyed("administrator", 2, 1, { serial: " b1-7 " });
      assert.equal(again.status, "serial-taken");
      assert.equal(await responses(), 1);
    }));

  test("that is drawn waits for another person, who does not see the first keying", () =>
    undone(database(), async () => {
      await drawEvery(database(), true);
      assert.deepEqual(await keyed("data-entry", 1, 1), {
        status: "second-keying",
      });
      assert.equal(await responses(), 0);
      assert.equal((await keyed("data-entry", 1, 2)).status, "not-yours");
      await database().exec(
        "update public.staff_roles set role = 'data-entry' where role = 'administrator'",
      );
      assert.deepEqual(
        await rows("administrator", "select from public.paper_keyings"),
        [],
      );
      assert.equal((await keyed("administrator", 1, 2)).status, "submitted");
      assert.deepEqual(
        await database().rows(
          "select fields_compared, fields_differing from public.paper_forms",
        ),
        [{ fields_compared: 2, fields_differing: 0 }],
      );
      assert.equal(await responses(), 1);
    }));

  test("of which two keyings differ is a response when each difference is decided", () =>
    undone(database(), async () => {
      await drawEvery(database(), true);
      await keyed("data-entry", 1, 1);
      const came = await keyed("administrator", 1, 2, { answers: second });
      assert.equal(came.status, "deciding");
      const differences = await rows(
        "data-entry",
        `select * from public.read_paper_differences('${formId(1)}') order by question`,
      );
      assert.deepEqual(differences, [
        {
          question: "how-heard",
          first_answer: null,
          second_answer: second["how-heard"],
        },
        {
          question: "priority-1-why",
          first_answer: senco["priority-1-why"],
          second_answer: second["priority-1-why"],
        },
      ]);
      const half = { "how-heard": 1 } as const;
      assert.equal(
        (await decide(database(), "data-entry", 1, half)).status,
        "undecided",
      );
      const longer = { text: "x".repeat(10_001) };
      for (const wrong of [longer, { choices: ["senco"] }, { text: " " }])
        assert.equal(
          (
            await decide(database(), "data-entry", 1, {
              ...half,
              "priority-1-why": wrong,
            })
          ).status,
          "invalid",
        );
      const reading = { text: "Ask us earlier than now!" };
      const decisions = { ...half, "priority-1-why": reading } as const;
      const decided = await decide(database(), "data-entry", 1, decisions);
      assert.equal(decided.status, "submitted");
      assert.deepEqual(
        await decide(database(), "data-entry", 1, decisions),
        decided,
      );
      assert.deepEqual(
        await database().rows(
          "select question_id, verbatim from public.answers order by question_id",
        ),
        [
          { question_id: "capacity", verbatim: null },
          { question_id: "priority-1-why", verbatim: reading.text },
        ],
      );
      const counted = one(
        await rows<object>(
          "analyst",
          `select submitted::int, second_keyed::int, compared::int, differing::int
           from public.count_paper_forms('${consultation.id}')`,
        ),
      );
      assert.deepEqual(counted, {
        submitted: 1,
        second_keyed: 1,
        compared: 3,
        differing: 2,
      });
    }));

  test("where lines and spaces alone differ is no difference", () =>
    undone(database(), async () => {
      await drawEvery(database(), true);
      await keyed("data-entry", 1, 1);
      const spaced = { "priority-1-why": { text: "Ask  us\nearlier." } };
      const came = await keyed("administrator", 1, 2, {
        answers: { ...senco, ...spaced },
      });
      assert.equal(came.status, "submitted");
    }));

  test("is drawn about once in ten, by no order", () =>
    undone(database(), async () => {
      const drawn = one(
        await database().rows<{ drawn: number }>(
          "select count(*) filter (where public.is_drawn($1))::int as drawn from generate_series(1, 20000)",
          [consultation.id],
        ),
      ).drawn;
      // Five standard deviations around 2,000.
      assert.ok(Math.abs(drawn - 2000) < 5 * Math.sqrt(1800), String(drawn));
    }));

  test("counts by the day on which it came, for a fortnight after the close, and then for administrators", () =>
    undone(database(), async () => {
      await drawEvery(database(), false);
      const daysAgo = (days: number) =>
        new Date(Date.parse(today) - days * 86_400_000)
          .toISOString()
          .slice(0, 10);
      const on = (person: Person, form: number, receivedOn: string | null) =>
        keyed(person, form, 1, { receivedOn });
      assert.equal((await on("data-entry", 1, null)).status, "received-later");
      assert.equal(
        (await on("data-entry", 1, daysAgo(-1))).status,
        "received-later",
      );
      assert.equal(
        (await on("data-entry", 1, daysAgo(70))).status,
        "received-before",
      );
      await openUntil(database(), -10);
      assert.equal(
        (await on("data-entry", 1, daysAgo(5))).status,
        "received-after",
      );
      assert.equal(
        (await on("data-entry", 1, daysAgo(20))).status,
        "submitted",
      );
      await openUntil(database(), -15);
      assert.equal((await on("data-entry", 2, daysAgo(20))).status, "too-late");
      assert.equal(
        (await on("administrator", 3, daysAgo(20))).status,
        "submitted",
      );
    }));

  test("that nobody went on with is deleted after 30 days, and no other", () =>
    undone(database(), async () => {
      await keyed("data-entry", 1, 1, { answers: null });
      await keyed("data-entry", 2, 1, { answers: null });
      await keyed("data-entry", 3, 1);
      await database().rows(
        "update public.paper_forms set created_at = now() - interval '31 days'",
      );
      await database().rows(
        "update public.paper_keyings set keyed_at = now() - interval '31 days' where form_id <> $1",
        [formId(2)],
      );
      await as(database(), "secret key", () =>
        database().rows("select public.purge_data_entry()"),
      );
      const left = await database().rows<{ id: string }>(
        "select id from public.paper_forms order by id",
      );
      assert.deepEqual(
        left.map(({ id }) => id),
        [formId(2), formId(3)],
      );
    }));
});
