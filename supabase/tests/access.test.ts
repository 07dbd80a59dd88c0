import assert from "node:assert/strict";
import { before, test } from "node:test";
import { abilities, may, roles } from "#lib/staff/abilities.ts";
import { describeOnEveryDatabase, tried, undone } from "./database.ts";
import { addAccounts, as, people, type Person, visitors } from "./people.ts";
import { addEverything } from "./everything.ts";
import { newRows, rights } from "./rights-of-visitors.ts";

/** Whether something worked; any failure but a refusal is the test's own mistake. */
async function worked(attempt: () => Promise<readonly unknown[]>) {
  try {
    return (await attempt()).length > 0;
  } catch (error) {
    const isRefusal =
      error instanceof Error &&
      /^(permission denied|new row violates row-level security|cannot (insert into|update|delete from) view)/.test(
        error.message,
      );
    if (isRefusal) return false;
    throw error;
  }
}

describeOnEveryDatabase("access", (database) => {
  before(async () => {
    await addAccounts(database());
    await addEverything(database());
  });

  test("every table and view has its rights listed", async () => {
    const relations = await database().rows<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
         and relname not like 'fixture%'`,
    );
    const names = relations.map(({ name }) => name).sort();
    assert.deepEqual(names, Object.keys(rights).sort());
    assert.deepEqual(names, Object.keys(newRows).sort());
  });

  for (const [relation, expected] of Object.entries(rights))
    test(`${relation}: each visitor may do what is listed, and nothing else`, async () => {
      const statements = {
        select: `select from public.${relation}`,
        insert: `insert into public.${relation} ${newRows[relation] ?? ""}`,
        update: `update public.${relation} set ${await firstColumn(relation)}`,
        delete: `delete from public.${relation}`,
      };
      await undone(database(), async () => {
        const found: Partial<Record<Person, string>> = {};
        for (const person of visitors) {
          const may: string[] = [];
          for (const [verb, statement] of Object.entries(statements)) {
            const counted =
              verb === "select" ? statement : `${statement} returning 1`;
            const works = await worked(() =>
              tried(database(), () =>
                as(database(), person, () => database().rows(counted)),
              ),
            );
            if (works) may.push(verb);
          }
          if (may.length > 0) found[person] = may.join(" ");
        }
        assert.deepEqual(found, expected);
      });
    });

  /** A column set to itself, one that may be set if any: an update that changes nothing and still needs the right. */
  async function firstColumn(relation: string) {
    const columns = await database().rows<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = ('public.' || $1)::regclass and attnum > 0 and attidentity = ''
       order by not has_column_privilege('authenticated', attrelid, attnum, 'update'), attnum limit 1`,
      [relation],
    );
    const name = columns[0]?.name ?? "";
    return `${name} = ${name}`;
  }

  test("nobody may empty a table, point at one or hang a trigger on it", async () => {
    const rows = await database().rows(
      `select relname, role from pg_class, unnest(array['anon', 'authenticated']) role
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and relname not like 'fixture%'
         and has_table_privilege(role, pg_class.oid, 'truncate, references, trigger')`,
    );
    assert.deepEqual(rows, []);
  });

  test("anonymous visitors may draw no number from a sequence", async () => {
    const rows = await database().rows(
      `select relname from pg_class where relnamespace = 'public'::regnamespace
         and case when relkind = 'S' then has_sequence_privilege('anon', oid, 'usage, select, update') end`,
    );
    assert.deepEqual(rows, []);
  });

  test("row-level security is on for every table", async () => {
    const rows = await database().rows(
      `select relname from pg_class where relnamespace = 'public'::regnamespace
         and relkind in ('r', 'p') and not relrowsecurity`,
    );
    assert.deepEqual(rows, []);
  });

  test("every view looks with the rights of who asks it", async () => {
    const rows = await database().rows(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and relname not like 'fixture%' and not coalesce('security_invoker=true' = any (reloptions), false)`,
    );
    assert.deepEqual(rows, []);
  });

  // A body that is an expression had its names looked up when it was made.
  test("every function has its search path set, so that nobody can put another in its place", async () => {
    const rows = await database().rows(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace
         and prosqlbody is null
         and not coalesce(array_to_string(proconfig, ' ') like '%search_path=%', false)`,
    );
    assert.deepEqual(rows, []);
  });

  async function callable(role: string) {
    const rows = await database().rows<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
         and has_function_privilege($1, oid, 'execute') order by proname`,
      [role],
    );
    return rows.map(({ name }) => name);
  }

  const forEverybody = [
    "discard_draft",
    "keep_code",
    "open_draft",
    "open_page",
    "read_checked_words",
    "read_draft",
    "read_link",
    "read_window",
    "request_format",
    "save_draft",
    "settle_set_aside",
    "submit_response",
  ];

  test("an anonymous visitor can call the functions of a respondent, and no other", async () => {
    assert.deepEqual(await callable("anon"), forEverybody);
  });

  test("who is signed in can call the counts besides, which run with their own rights", async () => {
    const counts = [
      "code_answer",
      "add_setting",
      "count_choices",
      "count_equality",
      "count_links",
      "count_paper_forms",
      "count_responses",
      "count_themes",
      "export_responses",
      "read_paper_scan",
    ];
    const roles = ["may", "staff_name"];
    // They write the log, and so run with more rights than who calls them: each asks for the role itself.
    const requests = [
      "close_format_request",
      "extend_format_request",
      "take_format_request",
    ];
    const dataEntry = [
      "add_paper_scan",
      "decide_paper_form",
      "imported_at",
      "key_paper_form",
      "read_paper_differences",
      "submit_import_rows",
    ];
    assert.deepEqual(
      await callable("authenticated"),
      [
        ...forEverybody,
        ...counts,
        ...requests,
        ...dataEntry,
        ...roles,
        "local_day",
        "log_export",
        "log_recording",
        "log_signed_video",
      ].sort(),
    );
    const definers = await database().rows(
      "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and proname = any ($1)",
      [counts],
    );
    assert.deepEqual(definers, []);
  });

  test("each role may do what its abilities say, as the pages have it, and who has none may nothing", async () => {
    const every = [...new Set(Object.values(abilities).flat())];
    await undone(database(), async () => {
      for (const person of visitors) {
        if (person === "anon") continue;
        const role = roles.find((each) => each === person);
        const rows = await as(database(), person, () =>
          database().rows<{ ability: string }>(
            "select a.ability from unnest($1::text[]) a (ability) where public.may(a.ability)",
            [[...every, "forged"]],
          ),
        );
        assert.deepEqual(
          rows.map(({ ability }) => ability),
          every.filter((ability) => may(role, ability)),
          person,
        );
      }
    });
  });

  test("a role that no rules know may do nothing", async () => {
    await undone(database(), async () => {
      await database().exec("update public.staff_roles set role = 'forged'");
      const rows = await as(database(), "administrator", () =>
        database().rows(
          "select from public.responses union all select from public.audit_log",
        ),
      );
      assert.deepEqual(rows, []);
    });
  });

  test("what is not published is for staff alone", async () => {
    await undone(database(), async () => {
      await database().exec(
        "update public.consultations set is_published = false",
      );
      const seen: Person[] = [];
      for (const person of visitors) {
        const rows = await as(database(), person, () =>
          database().rows("select from public.consultations"),
        );
        if (rows.length > 0) seen.push(person);
      }
      assert.deepEqual(seen, ["analyst", "administrator", "data-entry"]);
      const links = await as(database(), "anon", () =>
        database().rows<{ link: unknown }>(
          "select public.read_link('school') as link",
        ),
      );
      assert.deepEqual(links, [{ link: null }]);
    });
  });

  test("staff see their own role only; an administrator sees everybody's", async () => {
    await undone(database(), async () => {
      const roles = (person: Person) =>
        as(database(), person, () =>
          database().rows<{ role: string }>(
            "select role from public.staff_roles",
          ),
        );
      assert.deepEqual(await roles("analyst"), [{ role: "analyst" }]);
      assert.equal((await roles("administrator")).length, 3);
    });
  });

  test("nobody can code in another's name", async () => {
    await undone(database(), async () => {
      await assert.rejects(
        as(database(), "administrator", () =>
          database().rows(
            `insert into public.codings (answer_id, theme_id, coder_id)
             select answer_id, uncoded_theme_id, $1 from fixture_answer`,
            [people.analyst.id],
          ),
        ),
        { code: "42501" },
      );
    });
  });

  test("a link's code leads to its setting's name, and a wrong one to nothing", async () => {
    await undone(database(), async () => {
      const read = (code: string) =>
        as(database(), "anon", () =>
          database().rows<{ link: unknown }>(
            "select public.read_link($1) as link",
            [code],
          ),
        );
      assert.deepEqual(await read("school"), [
        { link: { code: "school", channel: "school", setting: "A school" } },
      ]);
      assert.deepEqual(await read("nothing"), [{ link: null }]);
    });
  });
});
