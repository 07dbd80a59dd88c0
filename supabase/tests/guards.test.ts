import assert from "node:assert/strict";
import { before, test } from "node:test";
import { migrate } from "#supabase/migrations.ts";
import { count, one } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { addEverything } from "./everything.ts";
import { addAccounts, as, people } from "./people.ts";

describeOnEveryDatabase("what is kept", (database) => {
  before(async () => {
    await addAccounts(database());
    await addEverything(database());
  });

  /** Refused even to the platform's own key. */
  const refused = (statement: string) =>
    undone(database(), () =>
      assert.rejects(
        as(database(), "secret key", () => database().rows(statement)),
        { code: "55000" },
        statement,
      ),
    );

  test("the audit log only grows", async () => {
    assert.ok((await count(database(), "public.audit_log")) > 0);
    await refused("update public.audit_log set action = 'nothing'");
    await refused("delete from public.audit_log");
    await refused("truncate public.audit_log");
  });

  test("an answer stays exactly as it was given", async () => {
    await refused(
      "update public.answers set verbatim = 'Other words' where verbatim is not null",
    );
  });

  test("a questionnaire that somebody answered cannot change or go", async () => {
    await refused("update public.questionnaires set questions = '[]'");
    await refused("delete from public.questionnaires");
  });

  test("a questionnaire that nobody answered may be put right", async () => {
    await undone(database(), async () => {
      await database().exec(
        `insert into public.questionnaires (consultation_id, version, questions, renditions)
         select id, 99, '[]', '{}' from public.consultations`,
      );
      const rows = await database().rows(
        "update public.questionnaires set questions = '[{}]' where version = 99 returning 1",
      );
      assert.equal(rows.length, 1);
    });
  });

  test("moving the window is written down, with who did it", async () => {
    await undone(database(), async () => {
      await as(database(), "administrator", () =>
        database().rows(
          "update public.consultations set closes_at = closes_at + interval '1 day'",
        ),
      );
      const entry = one(
        await database().rows<object>(
          "select actor, action, detail ->> 'closes_at' as closes from public.audit_log order by id desc limit 1",
        ),
      );
      assert.deepEqual(entry, {
        actor: people.administrator.id,
        action: "consultation.update",
        closes: "2021-02-06T00:00:00+00:00",
      });
    });
  });

  test("an export is written down before it is given, and strangers get none", async () => {
    await undone(database(), async () => {
      await as(database(), "analyst", () =>
        database().rows("select public.log_export('responses')"),
      );
      const entry = one(
        await database().rows<object>(
          "select actor, action, subject from public.audit_log order by id desc limit 1",
        ),
      );
      assert.deepEqual(entry, {
        actor: people.analyst.id,
        action: "export",
        subject: "responses",
      });
      for (const person of ["stranger", "data-entry"] as const)
        await assert.rejects(
          as(database(), person, () =>
            database().rows("select public.log_export('responses')"),
          ),
          { code: "42501" },
        );
    });
  });

  test("a response that is withdrawn takes its answers, equality monitoring and codings with it", async () => {
    await undone(database(), async () => {
      await database().exec("delete from public.responses");
      for (const table of ["answers", "equality_answers", "codings"])
        assert.equal(await count(database(), `public.${table}`), 0, table);
    });
  });

  test("migrating again changes nothing", async () => {
    assert.deepEqual(await migrate(database()), []);
  });
});
