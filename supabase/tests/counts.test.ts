import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, saveDraft, submit } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { addAccounts, as, people, type Person } from "./people.ts";

const senco = { capacity: { choices: ["senco"] } };
const parent = { capacity: { choices: ["parent-carer-of-child-with-send"] } };

describeOnEveryDatabase("counting", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    // Summer time is in it: the day of a response is the day in Kent.
    await database().exec(
      "update public.consultations set opens_at = '2020-06-01', closes_at = '2021-06-01'",
    );
    await database().exec("begin");
    await as(database(), "secret key", async () => {
      await submit(database(), "one", {
        submittedAt: "2020-07-01T22:59:00Z",
        answers: {
          ...senco,
          "postcode-district": { text: "ME14" },
          "how-heard": { choices: ["iask", "other"] },
        },
      });
      await submit(database(), "two", {
        submittedAt: "2020-07-01T23:01:00Z",
        channel: "paper",
        locale: "pl",
        answers: {
          ...parent,
          help: { choices: ["with-help"] },
          "whose-words": { choices: ["written-down-for-me"] },
          "priority-1-agreement": { choices: ["neither"] },
          "priority-1-why": { text: "More speech therapy" },
          "priority-1-difference": { text: "Speech therapy again" },
          "quote-permission": { choices: ["yes"] },
          "age-band": { choices: ["35-49"] },
          sex: { choices: ["female"] },
        },
      });
      await submit(database(), "three", {
        submittedAt: "2020-12-02T09:00:00Z",
        sample: true,
        rendition: "easy-read",
        answers: {
          ...parent,
          help: { choices: ["for-myself"] },
          "how-heard": { choices: ["iask"] },
          "priority-1-why": { text: "Listen to us" },
        },
      });
    });
    await database().exec(`
      insert into public.themes (consultation_id, topic, name, definition)
      select id, 'priority-1', 'Therapy', 'Asks for therapy' from public.consultations;
    `);
    await database().rows(
      `insert into public.codings (answer_id, theme_id, coder_id)
       select a.id, t.id, $1 from public.answers a, public.themes t where a.verbatim ilike '%therapy%'`,
      [people.analyst.id],
    );
    await database().exec("commit");
  });

  const ask = (
    person: Person,
    call: string,
    parameters: readonly unknown[] = [],
  ) =>
    undone(database(), () =>
      as(database(), person, () =>
        database().rows<Record<string, unknown>>(
          `select * from public.${call}`,
          [consultation.id, ...parameters],
        ),
      ),
    );
  const sorted = (rows: readonly object[]) =>
    rows.map((row) => Object.values(row).join(" ")).sort();

  test("who keeps what was counted is told when a response comes or goes, and of nothing else", async () => {
    await undone(database(), async () => {
      const revision = async (person: Person) =>
        as(database(), person, () =>
          database().rows<{ revision: unknown }>(
            "select revision::integer from public.response_revision",
          ),
        );
      const counted = await revision("analyst");
      assert.equal(counted.length, 1);
      await saveDraft(database(), "four", { capacity: "senco" });
      assert.deepEqual(await revision("analyst"), counted);
      await submit(database(), "four", {
        submittedAt: "2020-12-03T09:00:00Z",
        sample: true,
        answers: senco,
      });
      const later = await revision("analyst");
      assert.notDeepEqual(later, counted);
      await database().exec("delete from public.responses where is_sample");
      assert.notDeepEqual(await revision("analyst"), later);
      for (const person of ["data-entry", "stranger"] as const)
        assert.deepEqual(await revision(person), []);
      await assert.rejects(revision("anon"), { code: "42501" });
    });
  });

  test("responses are counted by day in Kent, capacity, channel, district, origin, rendition, language and help", async () => {
    const rows = await ask("analyst", "count_responses($1)");
    assert.deepEqual(sorted(rows), [
      "capacity parent-carer-of-child-with-send 2",
      "capacity senco 1",
      "channel paper 1",
      "channel website 2",
      "day 2020-07-01 1",
      "day 2020-07-02 1",
      "day 2020-12-02 1",
      "help  1",
      "help for-myself 1",
      "help with-help/written-down-for-me 1",
      "locale en 2",
      "locale pl 1",
      "origin respondent 2",
      "origin sample 1",
      "postcode-district  2",
      "postcode-district ME14 1",
      "rendition easy-read 1",
      "rendition standard 2",
    ]);
  });

  test("choices are counted by capacity, and only of the questions asked for", async () => {
    const rows = await ask("analyst", "count_choices($1, $2)", [
      ["how-heard", "priority-1-agreement"],
    ]);
    assert.deepEqual(sorted(rows), [
      "how-heard parent-carer-of-child-with-send iask 1",
      "how-heard senco iask 1",
      "how-heard senco other 1",
      "priority-1-agreement parent-carer-of-child-with-send neither 1",
    ]);
  });

  test("who names a theme in two answers counts once", async () => {
    const rows = await ask("analyst", "count_themes($1, 'priority-1')");
    assert.deepEqual(
      rows.map(({ capacity, count }) => [capacity, count]),
      [["parent-carer-of-child-with-send", 1]],
    );
    assert.deepEqual(
      await ask("analyst", "count_themes($1, 'priority-2')"),
      [],
    );
  });

  test("equality monitoring is counted for administrators, and for nobody else", async () => {
    assert.deepEqual(sorted(await ask("administrator", "count_equality($1)")), [
      "age-band 35-49 1",
      "sex female 1",
    ]);
    for (const person of ["analyst", "data-entry", "stranger"] as const)
      assert.deepEqual(await ask(person, "count_equality($1)"), [], person);
  });

  test("a count is a number, not words", async () => {
    for (const { count } of await ask("analyst", "count_responses($1)"))
      assert.equal(typeof count, "number");
  });

  test("every open answer can be read with its permission to be quoted and its themes", async () => {
    const rows = await undone(database(), () =>
      as(database(), "analyst", () =>
        database().rows<object>(
          `select verbatim, may_be_quoted, cardinality(theme_ids) as themes from public.verbatims
           where question_id like 'priority-1-%' order by verbatim`,
        ),
      ),
    );
    assert.deepEqual(rows, [
      { verbatim: "Listen to us", may_be_quoted: false, themes: 0 },
      { verbatim: "More speech therapy", may_be_quoted: true, themes: 1 },
      { verbatim: "Speech therapy again", may_be_quoted: true, themes: 1 },
    ]);
  });

  test("every open answer tells how it came, with what help and in which language", async () => {
    const rows = await undone(database(), () =>
      as(database(), "analyst", () =>
        database().rows<object>(
          `select rendition, locale, channel, help from public.verbatims
           where question_id = 'priority-1-why' order by id`,
        ),
      ),
    );
    assert.deepEqual(rows, [
      {
        rendition: "standard",
        locale: "pl",
        channel: "paper",
        help: "with-help/written-down-for-me",
      },
      {
        rendition: "easy-read",
        locale: "en",
        channel: "website",
        help: "for-myself",
      },
    ]);
  });

  test("the export pages through all responses, with their answers and nothing of the equality monitoring", async () => {
    const first = await ask("analyst", "export_responses($1, 0, 2)");
    const last = await ask("analyst", "export_responses($1, $2, 2)", [
      first.at(-1)?.["id"],
    ]);
    assert.deepEqual([first.length, last.length], [2, 1]);
    assert.equal(
      last[0]?.["counted_capacity"],
      "parent-carer-of-child-with-send",
    );
    assert.deepEqual(last[0]["answers"], {
      ...parent,
      help: { choices: ["for-myself"] },
      "how-heard": { choices: ["iask"] },
      "priority-1-why": { text: "Listen to us" },
    });
  });

  test("who is no analyst counts nothing", async () => {
    for (const person of ["stranger", "data-entry"] as const) {
      assert.deepEqual(await ask(person, "count_responses($1)"), []);
      assert.deepEqual(
        await ask(person, "count_choices($1, array['how-heard'])"),
        [],
      );
      assert.deepEqual(await ask(person, "count_themes($1, 'priority-1')"), []);
      assert.deepEqual(await ask(person, "count_links($1)"), []);
      assert.deepEqual(await ask(person, "export_responses($1, 0, 10)"), []);
    }
  });

  test("of two people at the same answer neither undoes what the other did, and a stranger does nothing", async () => {
    await undone(database(), async () => {
      const [answer] = await database().rows<{ id: number }>(
        "select id from public.answers where verbatim = 'Listen to us'",
      );
      const [theme] = await database().rows<{ id: number }>(
        "select id from public.themes",
      );
      const code = (person: Person, added: unknown[], removed: unknown[]) =>
        as(database(), person, () =>
          database().rows("select public.code_answer($1, $2, $3)", [
            answer?.id,
            added,
            removed,
          ]),
        );
      await code("analyst", [theme?.id], []);
      await code("administrator", [theme?.id, 999], [998]);
      await code("stranger", [], [theme?.id]);
      const codings = await database().rows(
        "select coder_id from public.codings where answer_id = $1",
        [answer?.id],
      );
      assert.deepEqual(codings, [{ coder_id: people.analyst.id }]);
    });
  });
});
