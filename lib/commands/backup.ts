import { existsSync, rmSync, writeFileSync } from "node:fs";
import { readEnvironment } from "#lib/env.ts";
import { backupPath, withoutSignIns } from "#supabase/backup.ts";
import { readFileName } from "./platform/one-file.ts";
import { runCommand } from "./platform/run.ts";
import { reachSupabase } from "./platform/supabase.ts";

await runCommand(["npm run backup -- FILE.tar.gz"], async (typed) => {
  const file = readFileName(typed);
  if (existsSync(file))
    throw new Error(
      `${file} is there already, and a backup never overwrites one. Choose another name.`,
    );
  const environment = readEnvironment();
  if (environment.SUPABASE_URL)
    throw new Error(
      "This backs up the embedded database. The Supabase at SUPABASE_URL makes its own backups; see its dashboard, or use pg_dump.",
    );
  const { backup, count } = await withoutSignIns(await readFiles());
  await keep(file, backup);
  console.log(
    [
      `Wrote ${file}, with ${String(count)} responses. It was opened once to see that it can be restored.`,
      "It holds everything that people said and the addresses that they left: keep it where nobody else can read it.",
      "It holds no keys and nobody's sign-in. After a restore staff sign in again, with the passwords that they have.",
    ].join("\n"),
  );
});

async function readFiles(): Promise<Blob> {
  const supabase = await reachSupabase(readEnvironment());
  try {
    const answer = await fetch(new URL(backupPath, supabase.url), {
      headers: { apikey: supabase.secretKey ?? "" },
    });
    if (!answer.ok)
      throw new Error(`The database gave no backup: ${String(answer.status)}.`);
    return await answer.blob();
  } finally {
    await supabase.close();
  }
}

/** Writes for this user alone; nothing is left where writing fails. */
async function keep(file: string, backup: Blob): Promise<void> {
  const bytes = new Uint8Array(await backup.arrayBuffer());
  try {
    writeFileSync(file, bytes, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
      rmSync(file, { force: true });
    throw error;
  }
}
