import assert from "node:assert/strict";
import { before, test } from "node:test";
import { addConsultation, count } from "./consultation.ts";
import { describeOnEveryDatabase, tried, undone } from "./database.ts";
import { formatRequestsOn } from "./format-requests.ts";
import { addAccounts, as, people, type Person } from "./people.ts";

describeOnEveryDatabase("work on a request for a format", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
  });
  const { ask, doing, theRequest, everything } = formatRequestsOn(database);

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
