import assert from "node:assert/strict";
import { before, test } from "node:test";
import { addOpenConsultation, count, submit, token } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";
import {
  codeHash,
  keepCode,
  openDraft,
  readDraft,
  devicesOn,
} from "./resume.ts";

describeOnEveryDatabase("coming back", (database) => {
  before(() => addOpenConsultation(database()));

  const { asVisitor, save, answersOf, asideOf } = devicesOn(database);

  test("with a code, another device opens the same draft, and both write on it", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      assert.equal(await keepCode(database(), "phone"), "kept");
      assert.equal(await openDraft(database(), "tablet"), "opened");
      assert.deepEqual(await answersOf("tablet"), { capacity: "senco" });
      await save("tablet", { "vision-why": "From the tablet" });
      await save("phone", { "priority-1-why": "From the phone" });
      assert.deepEqual(await answersOf("phone"), await answersOf("tablet"));
      assert.equal(Object.keys((await answersOf("phone")) ?? {}).length, 3);
      assert.equal((await readDraft(database(), "phone"))?.hasCode, true);
    });
  });

  test("the answers are sent once, and every device gets the same reference", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      await openDraft(database(), "tablet");
      const answers = { capacity: { choices: ["senco"] } };
      const sent = await submit(database(), "tablet", { answers });
      assert.equal(sent.status, "accepted");
      assert.deepEqual(await submit(database(), "phone", { answers }), sent);
      const phone = await readDraft(database(), "phone");
      assert.equal(phone?.reference, sent.reference);
      assert.deepEqual(await save("phone", { capacity: "governor" }), {
        status: "submitted",
      });
    });
  });

  test("a code that is wrong, was sent, was replaced or was thrown away says the same", async () => {
    await asVisitor(async () => {
      for (const device of ["sent", "replaced", "discarded"]) {
        await save(device, { capacity: "senco" });
        await keepCode(database(), device, device);
      }
      await submit(database(), "sent", {
        answers: { capacity: { choices: ["senco"] } },
      });
      await keepCode(database(), "replaced", "newer");
      await database().rows("select public.discard_draft($1)", [
        token("discarded"),
      ]);
      for (const code of ["wrong", "sent", "replaced", "discarded"])
        assert.equal(
          await openDraft(database(), "tablet", { code }),
          "unknown",
        );
      assert.equal(await readDraft(database(), "tablet"), null);
      const newer = { code: "newer" };
      assert.equal(await openDraft(database(), "tablet", newer), "opened");
    });
  });

  test("what is no hash is no code, and opens nothing", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      const hashes = ["", "acorn river lamp stone", codeHash("code").slice(2)];
      for (const code of hashes) {
        const [kept] = await database().rows<{ result: unknown }>(
          "select public.keep_code($1, $2) as result",
          [token("phone"), code],
        );
        assert.deepEqual(kept?.result, { status: "no-draft" });
        const [opened] = await database().rows<{ result: unknown }>(
          "select public.open_draft($1, $2) as result",
          [code, token("tablet")],
        );
        assert.deepEqual(opened?.result, { status: "unknown" });
      }
      assert.equal((await readDraft(database(), "phone"))?.hasCode, false);
    });
  });

  test("two drafts never have the same code", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      await save("tablet", { capacity: "governor" });
      await keepCode(database(), "phone");
      assert.equal(await keepCode(database(), "tablet"), "taken");
    });
  });

  test("without a draft there is no code", async () => {
    await asVisitor(async () => {
      assert.equal(await keepCode(database(), "phone"), "no-draft");
    });
  });

  test("words that the device holds already are asked about, and kept whatever is answered", async () => {
    const open = (own?: string) =>
      openDraft(database(), "new token", {
        held: "tablet",
        ...(own && { own }),
      });
    await asVisitor(async () => {
      await save("phone", { capacity: "senco", "vision-why": "Phone" });
      await keepCode(database(), "phone");
      await save("tablet", {
        "vision-why": "Tablet",
        "priority-1-why": "More",
      });
      assert.equal(await open(), "ask");
      assert.equal(await open("apart"), "no-code");
      assert.equal(await readDraft(database(), "new token"), null);
      assert.equal(await open("together"), "opened");
      for (const device of ["phone", "tablet", "new token"]) {
        assert.deepEqual(await answersOf(device), {
          capacity: "senco",
          "vision-why": "Phone",
          "priority-1-why": "More",
        });
        assert.deepEqual(await asideOf(device, "vision-why"), ["Tablet"]);
      }
    });
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      await save("tablet", { "vision-why": "Another person's" });
      await keepCode(database(), "tablet", "their own");
      assert.equal(await open("apart"), "opened");
      assert.deepEqual(await answersOf("new token"), { capacity: "senco" });
      await openDraft(database(), "later", { code: "their own" });
      assert.deepEqual(await answersOf("later"), {
        "vision-why": "Another person's",
      });
    });
  });

  test("a device's own code opens its own draft without a question", async () => {
    await asVisitor(async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      const status = await openDraft(database(), "new token", {
        held: "phone",
      });
      assert.equal(status, "opened");
      assert.deepEqual(await answersOf("new token"), { capacity: "senco" });
    });
  });

  test("14 days after the closing every draft is deleted, and the keys of devices with them", async () => {
    const purge = () =>
      as(database(), "secret key", () =>
        database().rows("select public.purge_drafts()"),
      );
    await undone(database(), async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      await openDraft(database(), "tablet");
      for (const [closed, left] of [
        ["13 days 23 hours", 1],
        ["14 days 1 second", 0],
      ] as const) {
        await database().rows(
          "update public.consultations set closes_at = now() - $1::interval, opens_at = now() - interval '90 days'",
          [closed],
        );
        await purge();
        assert.equal(await count(database(), "public.drafts"), left, closed);
        assert.equal(await count(database(), "public.device_keys"), left);
      }
    });
    await undone(database(), async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      await openDraft(database(), "tablet");
      await submit(database(), "tablet", {
        answers: { capacity: { choices: ["senco"] } },
      });
      await purge();
      assert.ok((await readDraft(database(), "tablet"))?.reference);
      await database().exec(
        "update public.responses set submitted_at = now() - interval '31 days'",
      );
      await purge();
      assert.equal(await count(database(), "public.device_keys"), 0);
    });
  });

  test("of a code only the hash is kept", async () => {
    await undone(database(), async () => {
      await save("phone", { capacity: "senco" });
      await keepCode(database(), "phone");
      const [row] = await database().rows<{ hash: string }>(
        "select encode(resume_hash, 'hex') as hash from public.drafts",
      );
      assert.equal(row?.hash, codeHash("code"));
    });
  });
});
