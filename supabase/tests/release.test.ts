import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, addOpening, one, submit } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { addAccounts, as, people, type Person } from "./people.ts";

type Row = Readonly<Record<string, unknown>>;
const reason = "The braille files are late, and a printer makes them.";

describeOnEveryDatabase("the release", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    // Taken back for these tests alone: rows of openings never go.
    await database().exec(`
      alter table public.openings disable trigger only_grows;
      delete from public.openings;
      alter table public.openings enable trigger only_grows;
      update public.consultations set opens_at = now() - interval '1 day', closes_at = now() + interval '1 day';
    `);
  });

  const send = () =>
    as(database(), "anon", () =>
      submit(database(), "mine", {
        answers: { capacity: { choices: ["senco"] } },
      }),
    );

  const open = (person: Person, opening: Row) => {
    const columns = Object.keys(opening);
    return as(database(), person, () =>
      database().rows(
        `insert into public.openings (consultation_id, versions, ${columns.join(", ")})
         values ($1, '{"strategy.en": "0123456789ab"}', ${columns.map((_column, index) => `$${String(index + 2)}`).join(", ")})`,
        [consultation.id, ...Object.values(opening)],
      ),
    );
  };

  const sign = (person: Person, signed: Row) => {
    const columns = Object.keys(signed);
    return as(database(), person, () =>
      database().rows(
        `insert into public.sign_offs (consultation_id, publication, locale, version, ${columns.join(", ")})
         values ($1, 'easy-read', 'en', '0123456789ab', ${columns.map((_column, index) => `$${String(index + 2)}`).join(", ")})`,
        [consultation.id, ...Object.values(signed)],
      ),
    );
  };

  const green = { gate: "green", problems: [] };

  test("nothing is taken before somebody opens, though the first day has come", async () => {
    await undone(database(), async () => {
      assert.deepEqual(await send(), { status: "not-open-yet" });
      await open("administrator", green);
      assert.equal((await send()).status, "accepted");
    });
  });

  test("an opening ahead of time takes effect when the first day comes", async () => {
    await undone(database(), async () => {
      await open("administrator", green);
      const opensIn = (interval: string) =>
        database().rows(
          "update public.consultations set opens_at = now() + $1::interval",
          [interval],
        );
      await opensIn("1 hour");
      assert.deepEqual(await send(), { status: "not-open-yet" });
      await opensIn("-1 second");
      assert.equal((await send()).status, "accepted");
    });
  });

  test("a demonstration takes responses without an opening", async () => {
    await undone(database(), async () => {
      await database().exec(
        "update public.consultations set is_demonstration = true",
      );
      assert.equal((await send()).status, "accepted");
    });
  });

  test("nobody who signs in can make a demonstration of it, or take it off the site", async () => {
    for (const change of ["is_demonstration = true", "is_published = false"])
      await undone(database(), () =>
        assert.rejects(
          as(database(), "administrator", () =>
            database().rows(`update public.consultations set ${change}`),
          ),
          { code: "42501" },
          change,
        ),
      );
  });

  test("everybody may read when it is open, and no more", async () => {
    await undone(database(), async () => {
      const read = () =>
        as(database(), "anon", async () =>
          one(
            await database().rows<{ window: { isReleased: boolean } | null }>(
              "select public.read_window($1) as window",
              [consultation.id],
            ),
          ),
        );
      const { window } = await read();
      assert.deepEqual(Object.keys(window ?? {}).sort(), [
        "closesAt",
        "isDemonstration",
        "isReleased",
        "opensAt",
      ]);
      assert.equal(window?.isReleased, false);
      await addOpening(database());
      assert.equal((await read()).window?.isReleased, true);
      await database().exec(
        "update public.consultations set is_published = false",
      );
      assert.equal((await read()).window, null);
    });
  });

  test("an opening against the gate needs a reason of some length, and one with the gate has none", async () => {
    for (const [opening, fits] of [
      [{ gate: "overridden", problems: ["A file is missing."], reason }, true],
      [{ gate: "overridden", problems: ["A file is missing."] }, false],
      [{ gate: "overridden", problems: ["It is."], reason: "Because" }, false],
      [
        { gate: "overridden", problems: ["It is."], reason: " ".repeat(30) },
        false,
      ],
      [{ ...green, reason }, false],
      [{ gate: "green", problems: ["A file is missing."] }, false],
    ] as const)
      await undone(database(), async () => {
        const opened = open("administrator", opening);
        if (fits) await opened;
        else await assert.rejects(opened, { code: "23514" });
      });
  });

  test("an opening is written into the log, with its reason and who did it", async () => {
    await undone(database(), async () => {
      await open("administrator", {
        gate: "overridden",
        problems: ["A file is missing."],
        reason,
      });
      const entry = one(
        await database().rows<object>(
          `select actor, action, subject, detail ->> 'reason' as reason, detail ->> 'opened_by' as by
           from public.audit_log order by id desc limit 1`,
        ),
      );
      const { id } = people.administrator;
      assert.deepEqual(entry, {
        actor: id,
        action: "opening.insert",
        subject: consultation.id,
        reason,
        by: id,
      });
    });
  });

  test("nobody signs or opens in another's name, or at another time", async () => {
    const wrong = {
      opened_by: people.analyst.id,
      opened_at: "2020-01-01T00:00:00Z",
    };
    for (const [column, value] of Object.entries(wrong))
      await undone(database(), () =>
        assert.rejects(open("administrator", { ...green, [column]: value }), {
          code: "42501",
        }),
      );
    for (const more of [
      { signed_by: people.administrator.id },
      { signed_at: "2020-01-01T00:00:00Z" },
    ])
      await undone(database(), () =>
        assert.rejects(
          sign("analyst", {
            kind: "read",
            outcome: "done",
            reader: "A. Reader",
            ...more,
          }),
          { code: "42501" },
        ),
      );
  });

  test("what was done was done by somebody, and what was not has a reason", async () => {
    const kind = "read-by-easy-read-reader";
    for (const [signed, fits] of [
      [{ kind, outcome: "done", reader: "Three people of a group" }, true],
      [{ kind, outcome: "done" }, false],
      [{ kind, outcome: "done", reader: "  " }, false],
      [{ kind, outcome: "not-done", note: "The group meets in May." }, true],
      [{ kind, outcome: "not-done" }, false],
    ] as const)
      await undone(database(), async () => {
        const signing = sign("analyst", signed);
        if (fits) await signing;
        else await assert.rejects(signing, { code: "23514" });
      });
  });

  test("a sign-off names the account that made it, to analysts", async () => {
    await undone(database(), async () => {
      await sign("analyst", { kind: "read", outcome: "done", reader: "A." });
      const rows = await as(database(), "administrator", () =>
        database().rows("select reader, signed_by from sign_off_register"),
      );
      assert.deepEqual(rows, [
        { reader: "A.", signed_by: "analyst@example.org" },
      ]);
    });
  });

  test("sign-offs and openings only grow", async () => {
    await undone(database(), async () => {
      await open("administrator", green);
      await sign("analyst", { kind: "read", outcome: "done", reader: "A." });
      for (const [table, column] of [
        ["sign_offs", "version"],
        ["openings", "versions"],
      ] as const)
        for (const statement of [
          `update public.${table} set ${column} = ${column}`,
          `delete from public.${table}`,
          `truncate public.${table}`,
        ])
          await assert.rejects(
            as(database(), "secret key", () => database().rows(statement)),
            { code: "55000" },
            statement,
          );
    });
  });

  test("everybody may know which words somebody stands by, and nothing else of the sign-offs", async () => {
    const checked = (person: Person) =>
      as(database(), person, () =>
        database().rows("select public.read_checked_words($1) as words", [
          consultation.id,
        ]),
      );
    const words = {
      publication: "easy-read",
      locale: "en",
      version: "0123456789ab",
    };
    const done = { kind: "read", outcome: "done", reader: "A. Reader" };
    const refused = { kind: "read", outcome: "not-done", note: "A mistake." };
    await undone(database(), async () => {
      assert.deepEqual(await checked("anon"), [{ words: [] }]);
      await sign("analyst", { ...done, kind: "read-by-easy-read-reader" });
      assert.deepEqual(await checked("anon"), [{ words: [] }]);
      await sign("analyst", done);
      for (const person of ["anon", "data-entry", "analyst"] as const)
        assert.deepEqual(await checked(person), [{ words: [words] }]);
      await sign("analyst", refused);
      assert.deepEqual(await checked("anon"), [{ words: [] }]);
      await sign("analyst", done);
      assert.deepEqual(await checked("anon"), [{ words: [words] }]);
    });
  });
});
