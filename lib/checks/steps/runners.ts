import { z } from "zod";
import { type Count, countOf } from "./count.ts";
import { run, withReport } from "./run.ts";

const nodeReport = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.string()),
});

/** Runs tests of Node.js's own runner. */
export function nodeTests(...parameters: readonly string[]) {
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
