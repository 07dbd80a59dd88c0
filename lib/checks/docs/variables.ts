import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "components", "e2e", "lib", "supabase"];

/** Where the environment is parsed for everybody else: whatever is in capitals there is a variable. */
const parsedIn = join("lib", "env.ts");

/** Every environment variable that the project's code reads, each once. */
export function variablesRead(): ReadonlySet<string> {
  return new Set(codeFiles().flatMap(variablesIn));
}

function codeFiles(): readonly string[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  );
  return [...inFolders, ...readdirSync(".")].filter(
    (file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
}

function variablesIn(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  if (file === parsedIn)
    return [...text.matchAll(/\b[A-Z][A-Z_]{3,}\b/g)].map(([name]) => name);
  const named = text.matchAll(/process\.env(?:\["|\.)(\w+)/g);
  const taken = text.matchAll(/\{([^{}]*)\} = process\.env/g);
  return [
    ...[...named].flatMap(([, name]) => name ?? []),
    ...[...taken].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []),
  ];
}
