import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, count, one, token } from "./consultation.ts";
import { describeOnEveryDatabase, tried, undone } from "./database.ts";
import { addFormatRequest, brailleByPost } from "./format-requests.ts";
import { addAccounts, as, people, type Person } from "./people.ts";

describeOnEveryDatabase("a request for a format", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
  });

  const ask = (name: string, more: object = {}) =>
    as(database(), "anon", () => addFormatRequest(database(), name, more));

  /** What a function of the staff gives. */
  const doing = async (person: Person, call: string, ...given: unknown[]) =>
    one(
      await as(database(), person, () =>
        database().rows<{ came: string }>(
          `select public.${call} as came`,
          given,
        ),
      ),
    ).came;

  const theRequest = async () =>
    one(
      await database().rows<{ id: number; state: string }>(
        "select id, state from public.format_requests",
      ),
    );

  const everything = async () => {
    const tables = ["format_requests", "format_request_extensions"];
    const texts = await Promise.all(
      [...tables, "audit_log"].map((table) =>
        database().rows<{ row: string }>(
          `select t::text as row from public.${table} t`,
        ),
      ),
    );
    return texts.flat().map(({ row }) => row);
  };

  test("is due after ten working days, or when it is needed where that is sooner", async () => {
    const due = async (asked: string, needed: string | null) =>
      one(
        await database().rows<{ due: string }>(
          "select public.format_due_on($3, $1::date, $2::date)::text as due",
          [asked, needed, consultation.id],
        ),
      ).due;
    // A Wednesday, the Friday after, the weekend and the Monday after that.
    assert.equal(await due("2020-12-02", null), "2020-12-16");
    assert.equal(await due("2020-12-04", null), "2020-12-18");
    assert.equal(await due("2020-12-05", null), "2020-12-18");
    assert.equal(await due("2020-12-06", null), "2020-12-18");
    assert.equal(await due("2020-12-07", null), "2020-12-21");
    assert.equal(await due("2020-12-02", "2020-12-08"), "2020-12-08");
    assert.equal(await due("2020-12-02", "2020-12-02"), "2020-12-02");
    assert.equal(await due("2020-12-02", "2021-02-01"), "2020-12-16");
  });

  test("gets a reference and a day, and keeps the contact apart", async () => {
    await undone(database(), async () => {
      const asked = await ask("mine");
      assert.equal(asked.status, "accepted");
      assert.match(asked.reference ?? "", /^\w{4}-\w{4}$/);
      assert.match(asked.dueOn ?? "", /^\d{4}-\d\d-\d\d$/);
      const rows = await everything();
      assert.ok(rows.length > 0);
      for (const row of rows) assert.ok(!row.includes("Maidstone"), row);
    });
  });

  test("that is sent twice is one, until it is done", async () => {
    await undone(database(), async () => {
      const first = await ask("mine");
      assert.deepEqual(await ask("mine"), first);
      assert.equal((await ask("yours")).status, "accepted");
      assert.equal(await count(database(), "public.format_requests"), 2);
      await doing(
        "analyst",
        "close_format_request((select id from public.format_requests where reference = $1), 'sent')",
        first.reference,
      );
      assert.notEqual((await ask("mine")).reference, first.reference);
    });
  });

  test("of the wrong shape is refused and stores nothing", async () => {
    await undone(database(), async () => {
      for (const wrong of [
        { document: "../etc" },
        { document: null },
        { sending: "pigeon" },
        { sending: null },
        { sending: "email" },
        { email: "parent@example.org" },
        { address: "" },
        { neededBy: "2020-01-01" },
        { neededBy: "soon" },
        { neededBy: "2099-02-31" },
        { neededBy: "infinity" },
        { neededBy: "12099-01-01" },
        { note: "x".repeat(1001) },
        { name: "x".repeat(30_000) },
      ])
        assert.deepEqual(
          await ask("mine", wrong),
          { status: "invalid" },
          Object.keys(wrong).join(),
        );
      assert.equal(await count(database(), "public.format_requests"), 0);
      const short = await database().rows<{ asked: unknown }>(
        "select public.request_format($1, 'short', $2) as asked",
        [consultation.id, brailleByPost],
      );
      assert.deepEqual(one(short).asked, { status: "invalid" });
    });
  });

  test("is the same where its values come encoded twice", async () => {
    await undone(database(), async () => {
      const rows = await database().rows<{ asked: { status: string } }>(
        "select public.request_format($1, $2, to_jsonb($3::text)) as asked",
        [consultation.id, token("mine"), JSON.stringify(brailleByPost)],
      );
      assert.equal(one(rows).asked.status, "accepted");
    });
  });

  test("belongs to a consultation that is published", async () => {
    await undone(database(), async () => {
      await database().exec(
        "update public.consultations set is_published = false",
      );
      assert.deepEqual(await ask("mine"), { status: "unknown-consultation" });
    });
  });

  test("is not taken in a flood, and is again when that is over", async () => {
    await undone(database(), async () => {
      for (let n = 0; n < 300; n += 1) await ask(`number ${String(n)}`);
      assert.deepEqual(await ask("one too many"), { status: "too-many" });
      assert.equal((await ask("number 1")).status, "accepted");
      await database().exec(
        "update public.format_requests set created_at = created_at - interval '10 minutes'",
      );
      assert.equal((await ask("one too many")).status, "accepted");
    });
  });

  test("is taken, extended with a reason and sent; then its contact is gone, and the log says who did what", async () => {
    await undone(database(), async () => {
      const { reference, dueOn } = await ask("mine");
      const { id } = await theRequest();
      assert.equal(
        await doing("analyst", "take_format_request($1)", id),
        "done",
      );
      assert.equal((await theRequest()).state, "in-progress");
      const extend = (due: string, reason: string) =>
        doing(
          "analyst",
          "extend_format_request($1, $2::date, $3)",
          id,
          due,
          reason,
        );
      assert.equal(await extend("2098-12-31", ""), "invalid");
      assert.equal(await extend(dueOn ?? "", "No later"), "invalid");
      assert.equal(await extend("2098-12-31", "The printer is shut"), "done");
      const close = (outcome: string) =>
        doing("administrator", "close_format_request($1, $2)", id, outcome);
      assert.equal(await close("cannot"), "invalid");
      assert.equal(await close("new"), "invalid");
      assert.equal(
        await count(database(), "public.format_request_contacts"),
        1,
      );
      assert.equal(await close("sent"), "done");
      assert.equal(
        await count(database(), "public.format_request_contacts"),
        0,
      );
      assert.equal(await close("sent"), "closed");
      assert.equal(await extend("2099-12-31", "Too late"), "closed");

      const queue = await as(database(), "analyst", () =>
        database().rows(
          "select state, due_on::text, taken_by, done_by, days_taken from public.format_request_queue",
        ),
      );
      assert.deepEqual(queue, [
        {
          state: "sent",
          due_on: "2098-12-31",
          taken_by: "analyst@example.org",
          done_by: "administrator@example.org",
          days_taken: 0,
        },
      ]);
      const log = await database().rows(
        "select actor, action, detail from public.audit_log where subject = $1 order by id",
        [reference],
      );
      assert.deepEqual(log, [
        {
          actor: people.analyst.id,
          action: "format-request.take",
          detail: {},
        },
        {
          actor: people.analyst.id,
          action: "format-request.extend",
          detail: {
            from: dueOn,
            to: "2098-12-31",
            reason: "The printer is shut",
          },
        },
        {
          actor: people.administrator.id,
          action: "format-request.sent",
          detail: {},
        },
      ]);
      for (const row of await everything()) assert.ok(!row.includes("Maid"));
    });
  });

  test("that cannot be done says why, and its contact is gone too", async () => {
    await undone(database(), async () => {
      await ask("mine");
      const { id } = await theRequest();
      const close = "close_format_request($1, 'cannot', $2)";
      assert.equal(await doing("analyst", close, id, ""), "invalid");
      assert.equal(await doing("analyst", close, id, "Nobody signs"), "done");
      assert.equal(
        await count(database(), "public.format_request_contacts"),
        0,
      );
    });
  });

  test("that is not there is said to be gone", async () => {
    await undone(database(), async () => {
      for (const call of [
        "take_format_request(-1)",
        "extend_format_request(-1, '2099-01-01', 'x')",
        "close_format_request(-1, 'sent')",
      ])
        assert.equal(await doing("analyst", call), "gone");
    });
  });

  test("is changed by analysts and administrators alone", async () => {
    await undone(database(), async () => {
      await ask("mine");
      const { id } = await theRequest();
      for (const person of ["anon", "stranger", "data-entry"] as const)
        for (const call of [
          "take_format_request($1)",
          "extend_format_request($1, '2099-01-01', 'x')",
          "close_format_request($1, 'sent')",
        ])
          await assert.rejects(doing(person, call, id), { code: "42501" });
    });
  });

  test("tells the names of staff to analysts alone", async () => {
    await undone(database(), async () => {
      const name = (person: Person) =>
        doing(person, "staff_name($1)", people.analyst.id);
      assert.equal(await name("administrator"), "analyst@example.org");
      assert.equal(await name("data-entry"), null);
      assert.equal(await name("stranger"), null);
    });
  });

  test("keeps its extensions as they were written", async () => {
    await undone(database(), async () => {
      await ask("mine");
      const { id } = await theRequest();
      const extend = "extend_format_request($1, '2099-01-01', 'Because')";
      await doing("analyst", extend, id);
      for (const change of [
        "update public.format_request_extensions set reason = 'Other'",
        "delete from public.format_request_extensions",
      ])
        await assert.rejects(
          tried(database(), () => database().exec(change)),
          { code: "55000" },
        );
    });
  });

  test("that nobody closes loses its contact 90 days after it was due, and no other does", async () => {
    await undone(database(), async () => {
      await ask("old");
      await database().exec(
        "update public.format_requests set due_on = public.local_day(consultation_id, now()) - 91",
      );
      await ask("late");
      await database().exec(
        "update public.format_requests set due_on = public.local_day(consultation_id, now()) - 90 where due_on > public.local_day(consultation_id, now())",
      );
      const purged = await as(database(), "secret key", () =>
        database().rows(
          "select public.purge_format_request_contacts()::integer as purged",
        ),
      );
      assert.deepEqual(purged, [{ purged: 1 }]);
      assert.equal(
        await count(database(), "public.format_request_contacts"),
        1,
      );
      assert.equal(await count(database(), "public.format_requests"), 2);
    });
  });

  test("that is put off for years loses its contact a year after it was asked", async () => {
    await undone(database(), async () => {
      await ask("mine");
      await database().exec(
        "update public.format_requests set due_on = '2098-01-01', created_at = now() - interval '366 days'",
      );
      await as(database(), "secret key", () =>
        database().rows("select public.purge_format_request_contacts()"),
      );
      assert.equal(
        await count(database(), "public.format_request_contacts"),
        0,
      );
    });
  });

  test("that is done keeps the name of a language, and nothing else that was typed", async () => {
    for (const [written, language] of [
      ["Polish", "Polish"],
      ["Polish, on 01622 000000", null],
    ])
      await undone(database(), async () => {
        await ask("mine");
        const { id } = await theRequest();
        await database().rows(
          "update public.format_requests set other_format = 'Ring me', language = $1",
          [written],
        );
        await doing("analyst", "close_format_request($1, 'sent')", id);
        assert.deepEqual(
          await database().rows(
            "select other_format, language from public.format_requests",
          ),
          [{ other_format: null, language }],
        );
      });
  });
});
