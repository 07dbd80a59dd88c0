import { openAsBlob, statSync } from "node:fs";
import { readEnvironment } from "#lib/env.ts";
import { restoreInto } from "#supabase/backup.ts";
import { readFileName } from "./platform/one-file.ts";
import { runCommand } from "./platform/run.ts";

await runCommand(["npm run restore -- FILE.tar.gz"], async (typed) => {
  const file = readFileName(typed);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${file}.`);
  const { SUPABASE_URL, DATA_DIR } = readEnvironment();
  if (SUPABASE_URL)
    throw new Error(
      "This restores the embedded database. Unset SUPABASE_URL, or restore that Supabase with its own tools.",
    );
  const count = await restoreInto(DATA_DIR, await openAsBlob(file));
  console.log(
    [
      `Restored ${String(count)} responses into ${DATA_DIR}. Start the platform with npm start.`,
      "The folder makes new keys of its own. Staff sign in again, with the passwords that they have.",
    ].join("\n"),
  );
});
