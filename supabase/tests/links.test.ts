import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, submit, whileOpen } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { addAccounts, as, type Person } from "./people.ts";

describeOnEveryDatabase("links", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
  });

  const add = (person: Person, name: string, code: string) =>
    as(database(), person, () =>
      database().rows("select public.add_setting($1, $2, $3)", [
        consultation.id,
        name,
        code,
      ]),
    );
  const names = () =>
    database().rows<{ name: string }>("select name from public.settings");

  test("an administrator adds a setting, and whoever holds its code reads its name", async () => {
    await undone(database(), async () => {
      await add("administrator", "A primary school", "k7mq2");
      const [row] = await as(database(), "anon", () =>
        database().rows<{ link: unknown }>(
          "select public.read_link('k7mq2') as link",
        ),
      );
      assert.deepEqual(row?.link, {
        code: "k7mq2",
        channel: "school",
        setting: "A primary school",
      });
    });
  });

  test("nobody else adds a setting", async () => {
    for (const person of ["stranger", "analyst", "data-entry"] as const)
      await undone(database(), async () => {
        await assert.rejects(add(person, "A school", "k7mq3"));
      });
  });

  test("a code that is taken adds no second setting", async () => {
    await undone(database(), async () => {
      await add("administrator", "The first", "k7mq4");
      await database().exec("savepoint before_second");
      await assert.rejects(add("administrator", "The second", "k7mq4"));
      await database().exec("rollback to before_second");
      assert.deepEqual(await names(), [{ name: "The first" }]);
    });
  });

  test("responses are counted by the link that they came by", async () => {
    await undone(database(), async () => {
      await add("administrator", "A school", "k7mq5");
      await as(database(), "secret key", async () => {
        const senco = { capacity: { choices: ["senco"] } };
        await submit(database(), "by-link", {
          submittedAt: whileOpen,
          link: "k7mq5",
          answers: senco,
        });
        await submit(database(), "without", {
          submittedAt: whileOpen,
          answers: senco,
        });
      });
      const counted = await as(database(), "analyst", () =>
        database().rows("select * from public.count_links($1)", [
          consultation.id,
        ]),
      );
      assert.deepEqual(counted, [{ code: "k7mq5", count: 1 }]);
    });
  });
});
