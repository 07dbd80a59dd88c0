import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { addConsultation, count, one } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { formId, openUntil, senco, submitRows, today } from "./paper.ts";
import { addAccounts, as, type Person } from "./people.ts";

const arrival = {
  version: questionnaire.version,
  rendition: "standard",
  locale: "ar",
  channel: "email",
  receivedOn: today,
};

describeOnEveryDatabase("an import", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    await openUntil(database(), 1);
  });

  const responses = () => count(database(), "public.responses");

  /** Begins an import as data entry, with a row for each key; the first is line 2, as below a header. */
  async function begin(
    number: number,
    keys: readonly string[],
    more: object = {},
  ) {
    await as(database(), "data-entry", async () => {
      await database().rows(
        "insert into public.imports (id, consultation_id, kind, name, file_hash) values ($1, $2, 'csv', 'table.csv', encode(sha256('table'), 'hex'))",
        [formId(number), consultation.id],
      );
      for (const [index, key] of keys.entries())
        await database().rows(
          "insert into public.import_rows (import_id, line, key, arrival, answers) values ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4, $5)",
          [formId(number), index + 2, key, { ...arrival, ...more }, senco],
        );
    });
  }

  test("is taken a few rows at a time, each once, and says how many were new", () =>
    undone(database(), async () => {
      await begin(1, ["a", "b", "c"]);
      assert.deepEqual(await submitRows(database(), "data-entry", 1, 2), {
        status: "more",
        left: 1,
      });
      assert.equal(await responses(), 2);
      const done = { status: "done", left: 0 };
      assert.deepEqual(await submitRows(database(), "data-entry", 1), done);
      assert.deepEqual(await submitRows(database(), "data-entry", 1), done);
      await begin(2, ["b", "c", "d"]);
      assert.deepEqual(await submitRows(database(), "data-entry", 2), done);
      assert.equal(await responses(), 4);
      assert.deepEqual(
        await database().rows(
          `select name, new_responses, known_responses, done_at is not null as done
           from public.imports order by id`,
        ),
        [
          { name: null, new_responses: 3, known_responses: 0, done: true },
          { name: null, new_responses: 1, known_responses: 2, done: true },
        ],
      );
      assert.equal(await count(database(), "public.import_rows"), 0);
      const stored = await database().rows(
        "select distinct rendition, locale, channel from public.responses",
      );
      assert.deepEqual(stored, [
        { rendition: "standard", locale: "ar", channel: "email" },
      ]);
    }));

  test("stops at a row that cannot be taken and keeps it", () =>
    undone(database(), async () => {
      await begin(1, ["a"], { receivedOn: "2001-01-01" });
      assert.deepEqual(await submitRows(database(), "data-entry", 1), {
        status: "received-before",
        line: 2,
      });
      await begin(2, ["b"], { rendition: "forged" });
      assert.equal(
        (await submitRows(database(), "data-entry", 2)).status,
        "invalid",
      );
      assert.equal(await responses(), 0);
      assert.equal(await count(database(), "public.import_rows"), 2);
    }));

  test("of a file says when the same was imported, by whomever", () =>
    undone(database(), async () => {
      const at = async (person: Person) =>
        one(
          await as(database(), person, () =>
            database().rows<{ at: unknown }>(
              "select public.imported_at($1, encode(sha256('table'), 'hex')) as at",
              [consultation.id],
            ),
          ),
        ).at;
      await begin(1, ["a"]);
      assert.equal(await at("administrator"), null);
      await submitRows(database(), "data-entry", 1);
      assert.notEqual(await at("administrator"), null);
      await assert.rejects(at("analyst"), { code: "42501" });
    }));

  test("is its owner's alone: another can neither read its rows nor take them in", () =>
    undone(database(), async () => {
      await begin(1, ["a"]);
      assert.equal(
        (await submitRows(database(), "administrator", 1)).status,
        "gone",
      );
      await assert.rejects(submitRows(database(), "analyst", 1), {
        code: "42501",
      });
      for (const person of ["administrator", "analyst", "stranger"] as const)
        assert.deepEqual(
          await as(database(), person, () =>
            database().rows("select from public.import_rows"),
          ),
          [],
        );
    }));

  test("that is done can be neither changed nor thrown away", () =>
    undone(database(), async () => {
      await begin(1, ["a"]);
      await submitRows(database(), "data-entry", 1);
      for (const statement of [
        "delete from public.imports returning 1",
        "update public.imports set bad_rows = 5 returning 1",
      ])
        assert.deepEqual(
          await as(database(), "data-entry", () => database().rows(statement)),
          [],
        );
    }));

  test("that nobody confirmed is deleted after a week", () =>
    undone(database(), async () => {
      await begin(1, ["a"]);
      await database().exec(
        "update public.imports set created_at = now() - interval '8 days'",
      );
      await as(database(), "secret key", () =>
        database().rows("select public.purge_data_entry()"),
      );
      assert.equal(await count(database(), "public.import_rows"), 0);
    }));
});
