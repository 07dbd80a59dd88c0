import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { after, before, describe, test } from "node:test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { administrationDatabase } from "#lib/database/administration.ts";
import { addOpening } from "#lib/database/openings.ts";
import { publish } from "#lib/database/publication.ts";
import { countResponses, submitSample } from "#lib/database/samples.ts";
import {
  createStaff,
  findStaff,
  giveRole,
} from "#lib/database/staff-accounts.ts";
import {
  backupPath,
  DatabaseExists,
  NotABackup,
  restoreInto,
  withoutSignIns,
} from "#supabase/backup.ts";
import {
  type EmbeddedSupabase,
  openEmbeddedSupabase,
} from "#supabase/embedded.ts";
import { DataDirectoryInUse } from "#supabase/lock.ts";
import { closes, opens, token, whileOpen } from "./consultation.ts";

const folder = mkdtempSync(join(tmpdir(), "backup-"));
const from = join(folder, "from");
const to = join(folder, "to");

describe("a backup of the embedded database", () => {
  let supabase: EmbeddedSupabase;
  let backup: Blob;
  let files: Blob;
  let refreshToken: string;

  const ask = (key: string) =>
    fetch(new URL(backupPath, supabase.url), { headers: { apikey: key } });

  before(async () => {
    supabase = await openEmbeddedSupabase(from);
    const database = administrationDatabase(supabase.url, supabase.secretKey);
    await publish(database, questionnaire, {
      given: undefined,
      otherwise: { opensAt: opens, closesAt: closes, isDemonstration: false },
    });
    await addOpening(database, {
      problems: [],
      versions: {},
      reason: undefined,
    });
    await submitSample(database, {
      token: token("sample"),
      rendition: "standard",
      language: "en",
      version: questionnaire.version,
      answers: { capacity: "senco" },
      submittedAt: new Date(whileOpen),
      link: "senco",
      channel: undefined,
    });
    const id = await createStaff(
      database,
      "analyst@example.org",
      "a password of many letters",
    );
    await giveRole(database, id, "analyst");
    const { data } = await administrationDatabase(
      supabase.url,
      supabase.secretKey,
    ).auth.signInWithPassword({
      email: "analyst@example.org",
      password: "a password of many letters",
    });
    refreshToken = data.session?.refresh_token ?? "";
    files = await (await ask(supabase.secretKey)).blob();
    ({ backup } = await withoutSignIns(files));
  });

  after(async () => {
    await supabase.close();
    rmSync(folder, { recursive: true });
  });

  test("nobody gets it without the secret key", async () => {
    assert.equal((await ask(supabase.publishableKey)).status, 403);
  });

  test("it holds nobody's sign-in", async () => {
    const holdsToken = async (blob: Blob) =>
      gunzipSync(await blob.arrayBuffer()).includes(refreshToken);
    assert.notEqual(refreshToken, "");
    assert.equal(await holdsToken(files), true);
    assert.equal(await holdsToken(backup), false);
  });

  test("it restores the responses, the accounts and their roles, with keys of its own", async () => {
    assert.equal(await restoreInto(to, backup), 1);
    const restored = await openEmbeddedSupabase(to);
    const database = administrationDatabase(restored.url, restored.secretKey);
    assert.deepEqual(await countResponses(database), { samples: 1, real: 0 });
    const account = await findStaff(database, "analyst@example.org");
    assert.equal(account?.role, "analyst");
    const { error } = await database.auth.signInWithPassword({
      email: "analyst@example.org",
      password: "a password of many letters",
    });
    assert.equal(error, null);
    assert.notEqual(restored.secretKey, supabase.secretKey);
    await restored.close();
  });

  test("it is never restored over a database", async () => {
    await assert.rejects(restoreInto(to, backup), DatabaseExists);
  });

  test("it is never restored into a folder that is in use", async () => {
    await assert.rejects(restoreInto(from, backup), DataDirectoryInUse);
  });

  test("another file is refused and leaves nothing behind", async () => {
    const empty = join(folder, "empty");
    await assert.rejects(restoreInto(empty, new Blob(["junk"])), NotABackup);
    assert.equal(existsSync(empty), false);
  });
});
