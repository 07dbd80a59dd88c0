import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, count, one, token } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { brailleByPost, formatRequestsOn } from "./format-requests.ts";
import { addAccounts } from "./people.ts";

describeOnEveryDatabase("a request for a format", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
  });
  const { ask, doing, everything } = formatRequestsOn(database);

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
});
