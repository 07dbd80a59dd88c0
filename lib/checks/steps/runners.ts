import { resolve } from "node:path";
import { z } from "zod";
import { type Count, countOf } from "./count.ts";
import { run, withReport } from "./run.ts";

const nodeReport = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.string()),
});

/** Code that was read before, for the programs that tests start too. */
const compileCache = resolve("node_modules/.cache/compile");

/**
 * Runs tests of Node.js's own runner. All files share one process: modules,
 * typefaces, the database's engine and a PostgreSQL are loaded once, which took half
 * of the time. So a test leaves the process as it found it.
 */
export function nodeTests(...parameters: readonly string[]) {
  return async (): Promise<Count> => {
    const { report, succeeded } = await withReport(nodeReport, (file) =>
      run(
        [
          "node",
          "--disable-warning=ExperimentalWarning",
          "--test",
          "--test-isolation=none",
          "--test-reporter=dot",
          "--test-reporter-destination=stdout",
          "--test-reporter=./lib/checks/steps/count-reporter.ts",
          `--test-reporter-destination=${file}`,
          ...parameters,
        ],
        { NODE_COMPILE_CACHE: compileCache },
      ),
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
export function browserTests(...parameters: readonly string[]) {
  return async (): Promise<Count> => {
    const { report, succeeded } = await withReport(browserReport, (file) =>
      run(["playwright", "test", "--reporter=list,json", ...parameters], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      }),
    );
    if (!report) return countOf(undefined, succeeded);
    const { expected, unexpected, flaky, skipped } = report.stats;
    return countOf(
      { passed: expected, failed: unexpected + flaky, skipped },
      succeeded,
    );
  };
}
