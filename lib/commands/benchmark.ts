import { parseArgs } from "node:util";
import { checkOut, thisRevision } from "#lib/checks/benchmark/revision.ts";
import { measureBuilds } from "#lib/checks/benchmark/measure-builds.ts";
import { runCommand, UnusableInput } from "./platform/run.ts";

/* Measures, and asserts nothing: figures depend on the machine, so compare those of one run. */

const usage = [
  "npm run benchmark                          figures of this tree alone",
  "npm run benchmark -- --against REVISION    beside those of another revision",
  "  --rounds 5       how often everything is measured",
  "  --samples 5000   responses that are in the database meanwhile",
  "  --minutes 0      load each build for so long, to see whether its memory grows; 15 shows it",
  "  --keep FOLDER    where the other revision is built, to stay for the next time",
];

await runCommand(usage, async (typed) => {
  const { values } = parseArgs({
    args: typed,
    options: {
      against: { type: "string" },
      rounds: { type: "string", default: "5" },
      samples: { type: "string", default: "5000" },
      minutes: { type: "string", default: "0" },
      keep: { type: "string" },
    },
  });
  const plan = {
    rounds: wholeNumber(values.rounds),
    samples: wholeNumber(values.samples),
    minutes: wholeNumber(values.minutes),
  };
  endWithInterrupt();
  const builds = [{ name: thisRevision(), folder: "." }];
  if (values.against === undefined) return measureBuilds(builds, plan);
  const other = checkOut(values.against, values.keep);
  try {
    await measureBuilds([...builds, other], plan);
  } finally {
    other.remove();
  }
});

function wholeNumber(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed);
  throw new UnusableInput(`“${typed}” is not a whole number.`);
}

/** An end by `exit` stops what was started; one by a signal would leave it running. */
function endWithInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      process.exit(130);
    });
}
