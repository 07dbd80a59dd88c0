import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { serve } from "@hono/node-server";
import { App } from "@supabase/lite";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { addressFile } from "./address.ts";
import { answerAdmin } from "./admin.ts";
import { refuseUnused } from "./allowed.ts";
import { answerBackup } from "./backup.ts";
import { keepGrants } from "./grants.ts";
import { lockDataDirectory } from "./lock.ts";
import { migrate, refuseOtherMigrations, type Session } from "./migrations.ts";
import { recover } from "./recovery.ts";
import { keepSecrets } from "./secrets.ts";
import { createSignInBrake } from "./sign-in-brake.ts";
import { forgetUnusedArrays, joinSettings } from "./statements.ts";
import { lookAfterTables } from "./upkeep.ts";

/** A Supabase in this process, answering on a loopback port of its own. */
export interface EmbeddedSupabase {
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  /** Finishes what is under way, closes the database and releases the data folder. */
  close(): Promise<void>;
}

/** A working day: staff are not signed out in the middle of reading. */
const sessionSeconds = 8 * 60 * 60;

/**
 * Opens the embedded Supabase in a data folder, made and migrated where needed.
 * Where a step fails, what was opened before it is closed again.
 *
 * @throws DataDirectoryInUse where another process has the folder open, OtherMigrations where
 *   another version made its database: then nothing was written into it
 */
export async function openEmbeddedSupabase(
  directory: string,
): Promise<EmbeddedSupabase> {
  await using opened = new AsyncDisposableStack();
  opened.defer(lockDataDirectory(directory));
  // Whoever wrote it is gone: the lock was free.
  rmSync(addressFile(directory), { force: true });
  const { jwtSecret, publishableKey, secretKey } = await keepSecrets(directory);
  keepRowsOutOfLogs();

  const connection = await createPgliteConnection({
    url: join(directory, "database"),
    pgliteOptions: { extensions: { pg_trgm } },
  });
  opened.defer(() => connection.close());
  keepGrants(connection);
  const database: Session = {
    exec: (sql) => connection.driver.exec(sql),
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await connection.driver.query<Row>(sql, [...parameters])).rows,
  };

  await refuseOtherMigrations(database);

  const build = (signUps: boolean) =>
    new App({
      connection,
      auth: {
        enabled: true,
        jwt_secret: jwtSecret,
        jwt_expiry: sessionSeconds,
        publishable_key: publishableKey,
        secret_key: secretKey,
        minimum_password_length: 12,
        enable_signup: signUps,
        email: { enable_signup: signUps, enable_confirmations: false },
      },
      options: { server: { disableStudio: true, disableFallback: true } },
    });
  const app = build(false);
  await app.init();
  await app.ensureSystemSchema();
  await migrate(database);
  await forgetUnusedArrays(connection.driver);
  joinSettings(connection.driver);
  const admin = { secretKey, database, signUps: await build(true).init() };
  const keys = [publishableKey, secretKey];
  const brake = createSignInBrake();

  const server = serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: async (request) => {
      const answer =
        refuseUnused(request, keys) ??
        (await answerAdmin(request, admin)) ??
        (await answerBackup(request, {
          secretKey,
          engine: connection.driver,
        })) ??
        (await brake(request, (allowed) => app.fetch(allowed)));
      await recover(database, answer);
      return answer;
    },
  });
  await once(server, "listening");
  opened.defer(
    () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  );
  opened.defer(lookAfterTables(connection.driver));
  const { port } = server.address() as AddressInfo;

  const running = opened.move();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    publishableKey,
    secretKey,
    close: () => running.disposeAsync(),
  };
}

/**
 * The embedded Supabase prints a failed query with its parameters, which are
 * people's answers. An error here is printed by its code alone.
 */
function keepRowsOutOfLogs() {
  const print = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    print(
      ...parts.map((part) =>
        typeof part === "object" && part !== null
          ? `[${"code" in part ? String(part.code) : "error"}]`
          : part,
      ),
    );
  };
}
