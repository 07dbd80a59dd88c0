import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { administrationDatabase } from "#lib/database/administration.ts";
import { createStaff, setPassword } from "#lib/database/staff-accounts.ts";
import { addressFile } from "#supabase/address.ts";
import {
  type EmbeddedSupabase,
  openEmbeddedSupabase,
} from "#supabase/embedded.ts";

const password = "a password of many letters";

describe("the embedded Supabase", () => {
  const directory = mkdtempSync(join(tmpdir(), "embedded-"));
  let supabase: EmbeddedSupabase;

  const ask = (path: string, method: string, key?: string) =>
    fetch(new URL(path, supabase.url), {
      method,
      headers: key ? { apikey: key } : {},
    });
  const signIn = (email: string, typed: string) =>
    administrationDatabase(
      supabase.url,
      supabase.publishableKey,
    ).auth.signInWithPassword({ email, password: typed });
  const administration = () =>
    administrationDatabase(supabase.url, supabase.secretKey);

  before(async () => {
    chmodSync(directory, 0o755);
    writeFileSync(addressFile(directory), "{}");
    supabase = await openEmbeddedSupabase(directory);
  });
  after(async () => {
    await supabase.close();
    rmSync(directory, { recursive: true });
  });

  for (const [method, path] of [
    ["POST", "/auth/v1/otp"],
    ["POST", "/auth/v1/recover"],
    ["POST", "/auth/v1/signup"],
    ["POST", "/auth/v1/verify"],
    ["PUT", "/auth/v1/user"],
    ["GET", "/_system/config"],
    ["GET", "/_system/info"],
    ["GET", "/rest/v1/../../_system/info"],
  ] as const)
    test(`${method} ${path} does not exist, whoever asks`, async () => {
      assert.equal((await ask(path, method)).status, 404);
      assert.equal((await ask(path, method, supabase.secretKey)).status, 404);
    });

  for (const [method, path] of [
    ["GET", "/rest/v1/verbatims"],
    ["POST", "/auth/v1/token?grant_type=password"],
    ["GET", "/auth/v1/user"],
    ["POST", "/auth/v1/logout"],
    ["GET", "/auth/v1/admin/users"],
    ["GET", "/platform/backup"],
  ] as const)
    test(`${method} ${path} needs a key`, async () => {
      assert.equal((await ask(path, method)).status, 401);
      assert.equal((await ask(path, method, "another key")).status, 401);
    });

  test("an account signs in by password, stays signed in and signs out", async () => {
    await createStaff(administration(), "one@example.org", password);
    const database = administrationDatabase(
      supabase.url,
      supabase.publishableKey,
    );
    const { data } = await database.auth.signInWithPassword({
      email: "one@example.org",
      password,
    });
    assert.equal(data.user?.email, "one@example.org");
    const token = data.session?.access_token;
    assert.equal((await database.auth.getUser(token)).error, null);
    const refresh_token = data.session?.refresh_token ?? "";
    const again = await database.auth.refreshSession({ refresh_token });
    assert.equal(again.error, null);
    assert.equal((await database.auth.signOut()).error, null);
  });

  test("a new password ends every sign-in with the old one", async () => {
    const id = await createStaff(administration(), "two@example.org", password);
    const { data } = await signIn("two@example.org", password);
    await setPassword(administration(), id, `${password}, and more`);
    const { error } = await administration().auth.refreshSession({
      refresh_token: data.session?.refresh_token ?? "",
    });
    assert.notEqual(error, null);
    const next = await signIn("two@example.org", `${password}, and more`);
    assert.equal(next.error, null);
  });

  test("after ten wrong passwords an address waits, and no other does", async () => {
    await createStaff(administration(), "three@example.org", password);
    for (let guess = 0; guess < 10; guess += 1) {
      const { error } = await signIn("three@example.org", "a wrong password");
      assert.equal(error?.status, 400);
    }
    const { error } = await signIn("Three@Example.org", password);
    assert.equal(error?.status, 429);
    assert.equal(error.code, "over_request_rate_limit");
    assert.equal((await signIn("one@example.org", password)).error, null);
  });

  test("its folder is its owner's alone, and an old address is gone", () => {
    for (const path of ["", "lock.sqlite", "database", "database/base"])
      assert.equal(statSync(join(directory, path)).mode & 0o077, 0, path);
    assert.equal(existsSync(addressFile(directory)), false);
  });

  test("where it cannot open, it lets go of the folder", async () => {
    const broken = join(directory, "broken");
    const secrets = join(broken, "secrets.json");
    await (await openEmbeddedSupabase(broken)).close();
    writeFileSync(secrets, "{}");
    await assert.rejects(openEmbeddedSupabase(broken));
    rmSync(secrets);
    await (await openEmbeddedSupabase(broken)).close();
  });
});
