import { z } from "zod";
import { missingPackages } from "../formats/programs.ts";
import { type Count, countOf } from "./count.ts";
import { installPackages } from "./debian.ts";
import { dependencyRules } from "./import-rules.ts";
import { check, run, withReport } from "./run.ts";

const nodeReport = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.string()),
});

/** Runs tests of Node.js's own runner. */
function nodeTests(...parameters: readonly string[]) {
  return async (): Promise<Count> => {
    const { report, succeeded } = await withReport(nodeReport, (file) =>
      run([
        "node",
        "--disable-warning=ExperimentalWarning",
        "--test",
        "--test-reporter=dot",
        "--test-reporter-destination=stdout",
        "--test-reporter=./lib/checks/steps/count-reporter.ts",
        `--test-reporter-destination=${file}`,
        ...parameters,
      ]),
    );
    if (!report) return countOf(undefined, succeeded);
    for (const name of report.skipped) console.log(`skipped: ${name}`);
    const skipped = report.skipped.length;
    return countOf({ ...report, skipped }, succeeded);
  };
}

const browserReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Runs the journeys; one that passed at a second try only has failed. */
async function browserTests(): Promise<Count> {
  const { report, succeeded } = await withReport(browserReport, (file) =>
    run(["playwright", "test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  );
  if (!report) return countOf(undefined, succeeded);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return countOf(
    { passed: expected, failed: unexpected + flaky, skipped },
    succeeded,
  );
}

/** A step that makes or checks files: with every program for it. */
function withPrograms(step: () => Promise<Count>) {
  return async (): Promise<Count> => {
    const missing = missingPackages();
    if (missing.length > 0)
      installPackages("Files are made and checked by other programs.", missing);
    return step();
  };
}

/** The steps of `npm test`, in their order: what is quick to know comes first. */
export const checks: readonly {
  readonly name: string;
  readonly run: () => Promise<Count>;
}[] = [
  { name: "formatting", run: check(["prettier", "--check", "."]) },
  // A fresh clone has no types of its routes yet: Next.js writes them first.
  { name: "types", run: check(["next", "typegen"], ["tsc", "--noEmit"]) },
  { name: "lint", run: check(["eslint", "--max-warnings=0", "."]) },
  { name: "imports", run: dependencyRules },
  { name: "unused-code", run: check(["knip"]) },
  {
    name: "unit",
    run: withPrograms(nodeTests("lib/**/*.test.ts", "supabase/*.test.ts")),
  },
  {
    // One process, so that one PostgreSQL serves all of the files.
    name: "database",
    run: nodeTests("--test-isolation=none", "supabase/tests/*.test.ts"),
  },
  {
    name: "build",
    run: withPrograms(
      check(["node", "lib/commands/render.ts"], ["next", "build"]),
    ),
  },
  { name: "formats", run: check(["node", "lib/commands/check-formats.ts"]) },
  { name: "e2e", run: browserTests },
];
