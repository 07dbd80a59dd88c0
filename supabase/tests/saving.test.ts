import assert from "node:assert/strict";
import { before, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { addConsultation, one, type Saved, token } from "./consultation.ts";
import { draftsOn } from "./drafts.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";

describeOnEveryDatabase("saving a page", (database) => {
  before(() => addConsultation(database()));
  const { save, readWhole, read } = draftsOn(database);

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
