import assert from "node:assert/strict";
import { before, test } from "node:test";
import { addConsultation, count, one } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { drawEvery, formId, key, openUntil } from "./paper.ts";
import { addAccounts, as, type Person } from "./people.ts";

describeOnEveryDatabase("the scan of a paper form", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    await openUntil(database(), 1);
  });

  const scan = async (
    person: Person,
    content = "aGVsbG8=",
    type = "image/png",
  ) =>
    one(
      await as(database(), person, () =>
        database().rows<{ came: string }>(
          "select public.add_paper_scan($1, $2, $3) as came",
          [formId(1), type, content],
        ),
      ),
    ).came;
  const seenBy = async (person: Person) =>
    (
      await as(database(), person, () =>
        database().rows("select * from public.read_paper_scan($1)", [
          formId(1),
        ]),
      )
    ).length;

  test("is kept as it came, until the response is taken back", () =>
    undone(database(), async () => {
      await drawEvery(database(), true);
      assert.equal(await scan("data-entry"), "gone");
      await key(database(), "data-entry", 1, 1);
      assert.equal(await scan("data-entry"), "done");
      const kept = await database().rows(
        "select encode(content, 'base64') as content, content_type from public.paper_scans",
      );
      assert.deepEqual(kept, [
        { content: "aGVsbG8=", content_type: "image/png" },
      ]);
      await key(database(), "administrator", 1, 2);
      assert.equal(await scan("data-entry"), "gone");
      await database().exec("delete from public.responses");
      for (const table of ["paper_forms", "paper_keyings", "paper_scans"])
        assert.equal(await count(database(), `public.${table}`), 0, table);
    }));

  test("of another type, of nothing or of more than 10 MB is refused", () =>
    undone(database(), async () => {
      await key(database(), "data-entry", 1, 1, { answers: null });
      assert.equal(
        await scan("data-entry", "aGVsbG8=", "text/html"),
        "invalid",
      );
      assert.equal(await scan("data-entry", ""), "invalid");
      assert.equal(await scan("data-entry", "not base 64!"), "invalid");
      const large = Buffer.alloc(10 * 1024 * 1024 + 1).toString("base64");
      assert.equal(await scan("data-entry", large), "invalid");
      await assert.rejects(scan("analyst"), { code: "42501" });
    }));

  test("is seen by data entry while it is needed, and after that by administrators alone", () =>
    undone(database(), async () => {
      await drawEvery(database(), true);
      await key(database(), "data-entry", 1, 1);
      await scan("data-entry");
      const people = [
        "data-entry",
        "analyst",
        "administrator",
        "stranger",
      ] as const;
      const seen = async () => {
        const counts: number[] = [];
        for (const person of people) counts.push(await seenBy(person));
        return counts;
      };
      assert.deepEqual(await seen(), [1, 0, 1, 0]);
      await key(database(), "administrator", 1, 2);
      assert.deepEqual(await seen(), [0, 0, 1, 0]);
    }));
});
