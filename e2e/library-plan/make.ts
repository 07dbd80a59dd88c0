import { execFileSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob } from "node:path";

/*
 * The platform with another consultation in it: a town that asks about its library.
 * What is in this folder takes the place of what makes the platform this one.
 */

const here = "e2e/library-plan";

/** Of `lib/consultation`, what serves any consultation as it is. */
const common = [
  "counted-capacities.ts",
  "counted-help.ts",
  "document-address.ts",
  "every-version.ts",
  "formats.ts",
  "limits.ts",
  "publications.ts",
  "questionnaire.ts",
  "quotation.ts",
  "renditions.ts",
  "samples/material.ts",
].map((file) => `lib/consultation/${file}`);

/** What the other one does without; its own is put there afterwards. */
const leftOut = [
  "lib/consultation/**",
  "messages/!(en)/**",
  "messages/en/documents/**",
  "messages/en/questionnaire.json",
  "**/*.test.ts",
  "e2e/**",
  "findings/**",
  "public/pictures/**",
];

/** Words whose keys are ids of the consultation: all of them are replaced, others one by one. */
const byId: readonly string[] = [
  "documents.titles",
  "documents.descriptions",
  "staff.topics",
  "staff.capacities",
  "staff.channels",
];

/**
 * Makes a folder that can be built and started as the project can.
 *
 * @returns its path; whoever asks removes it
 */
export function makeLibraryPlan(): string {
  const folder = mkdtempSync(join(tmpdir(), "library-plan-"));
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  cpSync(join(here, "consultation"), join(folder, "lib/consultation"), {
    recursive: true,
  });
  cpSync(
    join(here, "messages/documents"),
    join(folder, "messages/en/documents"),
    { recursive: true },
  );
  for (const file of globSync("*.json", { cwd: join(here, "messages") }))
    writeWords(join(folder, "messages/en", file), file);
  writeFileSync(join(folder, typesOf), JSON.stringify(types));
  linkPackages(folder);
  return folder;
}

function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" });
  return listed
    .split("\0")
    .filter(
      (file) =>
        file !== "" &&
        (common.includes(file) ||
          !leftOut.some((pattern) => matchesGlob(file, pattern))),
    );
}

/** What the compiler reads in the folder: all but what tests and checks are made of. */
export const typesOf = "tsconfig.product.json";
const types = {
  extends: "./tsconfig.json",
  include: ["app", "components", "lib", "supabase/*.ts", "*.ts"],
  exclude: [
    "node_modules",
    "playwright.config.ts",
    "lib/checks",
    "lib/commands/test.ts",
    "lib/commands/benchmark.ts",
    "lib/commands/check-formats.ts",
    "lib/commands/gate.ts",
  ],
};

type Words = Readonly<Record<string, unknown>>;

const readJson = (file: string) =>
  JSON.parse(readFileSync(file, "utf8")) as Words;

function writeWords(target: string, file: string): void {
  const own = readJson(join(here, "messages", file));
  const isWhole = file === "questionnaire.json";
  const words = isWhole
    ? own
    : merged(readJson(target), own, file.replace(".json", ""));
  writeFileSync(target, JSON.stringify(words));
}

/** The words, with the other consultation's in their place; `null` leaves a word out. */
function merged(words: Words, own: Words, path: string): Words {
  if (byId.includes(path)) return own;
  const result: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(own)) {
    const before = words[key];
    result[key] =
      isWords(value) && isWords(before)
        ? merged(before, value, `${path}.${key}`)
        : (value ?? undefined);
  }
  return result;
}

function isWords(value: unknown): value is Words {
  return typeof value === "object" && value !== null;
}

/**
 * Raises the version of its questionnaire, which does not ask a question any more.
 *
 * @throws Error where the questionnaire does not ask it
 */
export function leaveOutQuestion(folder: string, id: string): void {
  const definition = join(folder, "lib/consultation/standard-questionnaire.ts");
  const asked = new RegExp(`\\n *\\{\\s*id: "${id}",[^}]*\\},`);
  const before = readFileSync(definition, "utf8");
  if (!asked.test(before)) throw new Error(`${id} is not asked`);
  writeFileSync(
    definition,
    before.replace(asked, "").replace("version: 1,", "version: 2,"),
  );
  const file = join(folder, "messages/en/questionnaire.json");
  const { questions, ...words } = readJson(file);
  const left = Object.entries(questions as Words).filter(([key]) => key !== id);
  writeFileSync(
    file,
    JSON.stringify({ ...words, questions: Object.fromEntries(left) }),
  );
}

/** Hard links, as the build does not follow others; copies where they lead to another file system. */
function linkPackages(folder: string): void {
  const target = join(folder, "node_modules");
  try {
    execFileSync("cp", ["-al", "node_modules", target], { stdio: "ignore" });
  } catch {
    rmSync(target, { recursive: true, force: true });
    execFileSync("cp", ["-a", "node_modules", target]);
  }
}
