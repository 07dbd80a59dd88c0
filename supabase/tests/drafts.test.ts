import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import {
  addConsultation,
  count,
  one,
  type Saved,
  saveDraft,
  token,
} from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";

describeOnEveryDatabase("a draft", (database) => {
  before(() => addConsultation(database()));

  const save = (device: string, answers: object, link?: string) =>
    as(database(), "anon", () => saveDraft(database(), device, answers, link));

  interface Read {
    readonly answers: object;
    readonly locale: string;
    readonly savedAt: string;
  }

  const readWhole = (device: string) =>
    as(
      database(),
      "anon",
      async () =>
        one(
          await database().rows<{ draft: Read | null }>(
            "select public.read_draft($1) as draft",
            [token(device)],
          ),
        ).draft,
    );

  const read = async (device: string) => {
    const draft = await readWhole(device);
    return draft && { answers: draft.answers, locale: draft.locale };
  };

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

  /** Saves a page as a device does that may hold a token already. */
  const saveAs = (
    held: string | null,
    fresh: string,
    answers: object,
    offered: object | null = null,
  ) =>
    as(
      database(),
      "anon",
      async () =>
        one(
          await database().rows<{ saved: Saved }>(
            "select public.save_draft($1, $2, $3, $4, 'en', offered => $5) as saved",
            [
              consultation.id,
              held && token(held),
              token(fresh),
              answers,
              offered,
            ],
          ),
        ).saved,
    );

  test("is the one that the device holds, and where it holds none it is begun under a fresh token", async () => {
    await undone(database(), async () => {
      const first = await saveAs(null, "first", { capacity: "senco" });
      assert.equal(first.isNew, true);
      const next = { "vision-why": "words" };
      const second = await saveAs("first", "second", next);
      assert.equal(second.isNew, false);
      assert.deepEqual(second.draft?.answers, { capacity: "senco", ...next });
      assert.equal(await read("second"), null);
      const third = await saveAs("opens nothing", "third", next);
      assert.equal(third.isNew, true);
      assert.deepEqual(third.draft?.answers, next);
      assert.equal(await read("opens nothing"), null);
    });
  });

  test("comes back as it is read, with its verdict", async () => {
    await undone(database(), async () => {
      const saved = await saveAs(null, "mine", { capacity: "senco" });
      assert.deepEqual(saved, {
        status: "saved",
        isNew: true,
        draft: await readWhole("mine"),
      });
    });
  });

  test("loses no answer of another rendition to a page that does not offer it", async () => {
    await undone(database(), async () => {
      const before = { capacity: "senco", "vision-agreement": "yes" };
      const offered = { capacity: ["other"], "vision-agreement": ["yes"] };
      const cleared = { capacity: null, "vision-agreement": null };
      await save("mine", before);
      const kept = await saveAs("mine", "fresh", cleared, offered);
      assert.deepEqual(kept.draft?.answers, { capacity: "senco" });
      const chosen = { capacity: "other" };
      await saveAs("mine", "fresh", chosen, offered);
      const gone = await saveAs("mine", "fresh", cleared, offered);
      assert.deepEqual(gone.draft?.answers, {});
    });
  });

  test("keeps what is not right yet, and nothing that no page can send", async () => {
    await undone(database(), async () => {
      const typed = {
        capacity: "king",
        "how-heard": ["forged"],
        "vision-why": "x".repeat(10_001),
        "postcode-district": "Canterbury",
        "contact-email": "a at example.org",
      };
      await save("mine", {
        ...typed,
        "vision-agreement": { forged: true },
        "priority-1-why": 1,
        "priority-1-agreement": [["yes"]],
        "priority-2-agreement": Array.from({ length: 101 }, () => "yes"),
        "priority-3-agreement": ["x".repeat(201)],
        "priority-4-agreement": true,
      });
      assert.deepEqual((await read("mine"))?.answers, typed);
    });
  });

  test("and the window come in one call, whether there is a draft or not", async () => {
    await undone(database(), async () => {
      await save("mine", { capacity: "senco" });
      const open = (device: string | null) =>
        as(database(), "anon", async () =>
          one(
            await database().rows<{ page: object; window: object }>(
              "select public.open_page($1, $2) as page, public.read_window($1) as window",
              [consultation.id, device && token(device)],
            ),
          ),
        );
      const mine = await open("mine");
      assert.deepEqual(mine.page, {
        window: mine.window,
        draft: await readWhole("mine"),
      });
      const nobodys = await open(null);
      assert.deepEqual(nobodys.page, { window: nobodys.window, draft: null });
    });
  });
});
