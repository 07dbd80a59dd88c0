import assert from "node:assert/strict";
import { before, test } from "node:test";
import { addOpenConsultation, token } from "./consultation.ts";
import { describeOnEveryDatabase } from "./database.ts";
import { readDraft, saveFrom, devicesOn } from "./resume.ts";

describeOnEveryDatabase("a draft on two devices", (database) => {
  before(() => addOpenConsultation(database()));

  const { asVisitor, save, answersOf, asideOf } = devicesOn(database);

  test("an answer changed on two devices is kept twice", async () => {
    await asVisitor(async () => {
      await save("phone", { "vision-why": "First", "how-heard": ["iask"] });
      const drawn = (await readDraft(database(), "phone"))?.states ?? {};
      await saveFrom(database(), "phone", { "vision-why": "Phone" }, drawn);
      const onTablet = { "vision-why": "Tablet", "how-heard": ["iask"] };
      await saveFrom(database(), "phone", onTablet, drawn);
      assert.deepEqual(await answersOf("phone"), onTablet);
      assert.deepEqual(await asideOf("phone", "vision-why"), ["Phone"]);
      assert.deepEqual(await asideOf("phone", "how-heard"), []);
    });
  });

  test("an answer that was left alone on one device stays as the other changed it", async () => {
    await asVisitor(async () => {
      await save("phone", { "vision-why": "First" });
      const drawn = (await readDraft(database(), "phone"))?.states ?? {};
      await saveFrom(database(), "phone", { "vision-why": "Second" }, drawn);
      const stale = { "vision-why": "First", "priority-1-why": "New" };
      const base = { ...drawn, "priority-1-why": "" };
      await saveFrom(database(), "phone", stale, base);
      assert.deepEqual(await answersOf("phone"), {
        "vision-why": "Second",
        "priority-1-why": "New",
      });
      assert.deepEqual(await asideOf("phone", "vision-why"), []);
    });
  });

  test("an answer cleared on one device and changed on the other is not lost", async () => {
    await asVisitor(async () => {
      await save("phone", { "vision-why": "First" });
      const drawn = (await readDraft(database(), "phone"))?.states ?? {};
      await saveFrom(database(), "phone", { "vision-why": "Second" }, drawn);
      await saveFrom(database(), "phone", { "vision-why": null }, drawn);
      assert.deepEqual(await answersOf("phone"), {});
      assert.deepEqual(await asideOf("phone", "vision-why"), ["Second"]);
    });
  });

  test("words that go on where the others stopped are not kept twice", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      const base = { "vision-why": "" };
      await saveFrom(database(), "phone", { "vision-why": "One" }, base);
      await saveFrom(database(), "phone", { "vision-why": "One two" }, base);
      assert.deepEqual(await asideOf("phone", "vision-why"), []);
      for (const words of ["Two", "Three", "Two and a half"])
        await saveFrom(database(), "phone", { "vision-why": words }, base);
      assert.deepEqual(await asideOf("phone", "vision-why"), [
        "One two",
        "Two",
        "Three",
      ]);
      await saveFrom(database(), "phone", { "vision-why": "Four" }, base);
      assert.deepEqual(await asideOf("phone", "vision-why"), [
        "One two",
        "Three",
        "Two and a half",
      ]);
    });
  });

  test("words that were set aside are taken or dropped, and a second press does nothing", async () => {
    await asVisitor(async () => {
      await save("phone", { "vision-why": "First" });
      await saveFrom(
        database(),
        "phone",
        { "vision-why": "Second" },
        {
          "vision-why": "",
        },
      );
      const settle = (state: string, take: boolean) =>
        database().rows(
          "select public.settle_set_aside($1, 'vision-why', $2, $3)",
          [token("phone"), state, take],
        );
      const [entry] =
        (await readDraft(database(), "phone"))?.setAside["vision-why"] ?? [];
      await settle(entry?.state ?? "", true);
      await settle(entry?.state ?? "", true);
      assert.deepEqual(await answersOf("phone"), { "vision-why": "First" });
      assert.deepEqual(await asideOf("phone", "vision-why"), ["Second"]);
      const [other] =
        (await readDraft(database(), "phone"))?.setAside["vision-why"] ?? [];
      await settle(other?.state ?? "", false);
      await settle("no such state", true);
      const draft = await readDraft(database(), "phone");
      assert.deepEqual(draft?.answers, { "vision-why": "First" });
      assert.deepEqual(draft.setAside, {});
    });
  });

  test("nobody else's words can be taken or dropped", async () => {
    await asVisitor(async () => {
      await save("phone", { "vision-why": "First" });
      await saveFrom(
        database(),
        "phone",
        { "vision-why": "Second" },
        {
          "vision-why": "",
        },
      );
      const [entry] =
        (await readDraft(database(), "phone"))?.setAside["vision-why"] ?? [];
      await database().rows(
        "select public.settle_set_aside($1, 'vision-why', $2, false)",
        [token("stranger"), entry?.state],
      );
      assert.deepEqual(await asideOf("phone", "vision-why"), ["First"]);
    });
  });
});
