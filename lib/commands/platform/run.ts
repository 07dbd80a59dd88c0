import { readEnvironment } from "#lib/env.ts";
import {
  type AdministrationDatabase,
  administrationDatabase,
} from "#lib/database/administration.ts";
import { reachSupabase } from "./supabase.ts";

/** What was typed cannot be used. The message says why, in a sentence for who typed it. */
export class UnusableInput extends Error {}

/** Runs a command with what was typed after its name; says what is wrong and ends with 1 where it fails. */
export async function runCommand(
  usage: readonly string[],
  command: (typed: string[]) => Promise<void>,
): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    console.error(sentenceOf(error));
    if (isAboutInput(error))
      console.error(
        ["", "How to use it:", ...usage.map((line) => `  ${line}`)].join("\n"),
      );
    process.exitCode = 1;
  }
}

/** Does something with every right on the database, and lets go of it afterwards. */
export async function withAdministration<Result>(
  act: (database: AdministrationDatabase) => Promise<Result>,
): Promise<Result> {
  const supabase = await reachSupabase(readEnvironment());
  try {
    if (!supabase.secretKey)
      throw new Error(
        "This needs every right on the database: set SUPABASE_SECRET_KEY.",
      );
    return await act(administrationDatabase(supabase.url, supabase.secretKey));
  } finally {
    await supabase.close();
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  // Supabase's errors are plain objects with a message.
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}

/** Node's own parser of options reports what was typed with codes of this family. */
function isAboutInput(error: unknown): boolean {
  if (error instanceof UnusableInput) return true;
  return (
    error instanceof Error &&
    "code" in error &&
    String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}
