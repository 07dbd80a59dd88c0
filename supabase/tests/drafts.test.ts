import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, count, one, token } from "./consultation.ts";
import { draftsOn } from "./drafts.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";

describeOnEveryDatabase("a draft", (database) => {
  before(() => addConsultation(database()));

  const { save, readWhole, read } = draftsOn(database);

  test("opens with its own token only, and its token is kept nowhere", async () => {
    await undone(database(), async () => {
      assert.deepEqual(await save("mine", { "vision-why": "My words" }), {
        status: "saved",
      });
      assert.deepEqual(await read("mine"), {
        answers: { "vision-why": "My words" },
        locale: "en",
      });
      assert.equal(await read("another"), null);
      assert.equal(await read("mine "), null);
      assert.equal(await read(""), null);
      const stored = one(
        await database().rows<{ row: string }>(
          "select d::text as row from public.drafts d",
        ),
      );
      assert.ok(!stored.row.includes("mine"));
    });
  });

  test("takes over a page's values, and a null clears one", async () => {
    await undone(database(), async () => {
      await save("mine", { capacity: "senco", "vision-why": "First" });
      await save("mine", { "vision-why": "Second", "how-heard": ["iask"] });
      await save("mine", { capacity: null });
      assert.deepEqual(await read("mine"), {
        answers: { "vision-why": "Second", "how-heard": ["iask"] },
        locale: "en",
      });
    });
  });

  test("says which state of it was read", async () => {
    await undone(database(), async () => {
      await save("mine", { capacity: "senco" });
      const saved = await readWhole("mine");
      assert.ok(saved && !Number.isNaN(Date.parse(saved.savedAt)));
    });
  });

  test("keeps no answer to what was never asked", async () => {
    await undone(database(), async () => {
      await save("mine", { capacity: "senco", forged: "words" });
      assert.deepEqual((await read("mine"))?.answers, { capacity: "senco" });
    });
  });

  test("is purged after 30 days of rest, and one that is written on is not", async () => {
    await undone(database(), async () => {
      await database().exec(
        "update public.consultations set closes_at = now() + interval '1 day'",
      );
      await save("old", { capacity: "senco" });
      await save("new", { capacity: "senco" });
      await database().rows(
        "update public.drafts set updated_at = now() - interval '30 days 1 second' where token_hash = sha256(convert_to($1, 'UTF8'))",
        [token("old")],
      );
      const purged = await as(database(), "secret key", () =>
        database().rows<{ purged: number }>(
          "select public.purge_drafts()::integer as purged",
        ),
      );
      assert.deepEqual(purged, [{ purged: 1 }]);
      assert.equal(await read("old"), null);
      assert.deepEqual((await read("new"))?.answers, { capacity: "senco" });
    });
  });

  test("is the same where its values come encoded twice", async () => {
    await undone(database(), async () => {
      await database().rows(
        "select public.save_draft($1, null, $2, to_jsonb($3::text), 'en')",
        [consultation.id, token("mine"), JSON.stringify({ capacity: "senco" })],
      );
      assert.deepEqual(await read("mine"), {
        answers: { capacity: "senco" },
        locale: "en",
      });
    });
  });

  test("is gone once it is discarded, and nobody else's with it", async () => {
    await undone(database(), async () => {
      await save("mine", { capacity: "senco" });
      await save("yours", { capacity: "governor" });
      await as(database(), "anon", () =>
        database().rows("select public.discard_draft($1)", [token("mine")]),
      );
      assert.equal(await read("mine"), null);
      assert.deepEqual(await read("yours"), {
        answers: { capacity: "governor" },
        locale: "en",
      });
    });
  });

  test("remembers the link by which its owner came, where there is such a link", async () => {
    await undone(database(), async () => {
      await database().rows(
        "insert into public.distribution_links (code, consultation_id, channel) values ('poster', $1, 'poster')",
        [consultation.id],
      );
      await save("mine", { capacity: "senco" }, "poster");
      await save("mine", { capacity: "senco" });
      await save("yours", { capacity: "senco" }, "no-such-link");
      const links = await database().rows<{ link_code: string | null }>(
        "select link_code from public.drafts order by link_code",
      );
      assert.deepEqual(links, [{ link_code: "poster" }, { link_code: null }]);
    });
  });

  test("of the wrong shape, too large or with a short token is refused and stores nothing", async () => {
    await undone(database(), async () => {
      assert.deepEqual(await save("mine", ["list"]), { status: "invalid" });
      assert.deepEqual(await save("mine", { long: "x".repeat(2_000_001) }), {
        status: "too-large",
      });
      const short = one(
        await database().rows<{ saved: unknown }>(
          "select public.save_draft($1, null, 'short', '{}', 'en') as saved",
          [consultation.id],
        ),
      );
      assert.deepEqual(short.saved, { status: "invalid" });
      const foreign = one(
        await database().rows<{ saved: unknown }>(
          "select public.save_draft($1, null, $2, '{}', 'xx') as saved",
          [consultation.id, token("mine")],
        ),
      );
      assert.deepEqual(foreign.saved, { status: "invalid" });
      assert.equal(await count(database(), "public.drafts"), 0);
    });
  });

  test("belongs to a consultation that is published", async () => {
    await undone(database(), async () => {
      await database().exec(
        "update public.consultations set is_published = false",
      );
      assert.deepEqual(await save("mine", {}), {
        status: "unknown-consultation",
      });
    });
  });
});
