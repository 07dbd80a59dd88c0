import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { offeredRenditions, renditions } from "#lib/consultation/renditions.ts";
import type { AdministrationDatabase } from "#lib/database/administration.ts";
import {
  countResponses,
  publishedWindow,
  removeSamples,
  type Sample,
  submitSample,
} from "#lib/database/samples.ts";
import {
  runCommand,
  UnusableInput,
  withAdministration,
} from "./platform/run.ts";
import { arrivals } from "#lib/samples/arrival.ts";
import { randomFrom } from "#lib/samples/random.ts";
import { sampleRespondent } from "#lib/samples/respondent.ts";

const usage = ["npm run sample -- 500", "npm run sample -- --remove"];

const most = 20_000;
/** Enough to keep the database busy while a request travels. */
const atOnce = 8;

await runCommand(usage, async (typed) => {
  const { positionals, values } = parseArgs({
    args: typed,
    allowPositionals: true,
    options: { remove: { type: "boolean", default: false } },
  });
  if (values.remove && positionals.length > 0)
    throw new UnusableInput("Give a number, or --remove, not both.");
  if (values.remove) return withAdministration(remove);
  const count = readCount(positionals);
  return withAdministration((database) => fill(database, count));
});

function readCount([typed, ...rest]: readonly string[]): number {
  if (typed === undefined || rest.length > 0)
    throw new UnusableInput("Say how many sample responses there should be.");
  if (!/^[0-9]+$/.test(typed) || Number(typed) === 0)
    throw new UnusableInput(`“${typed}” is not a whole number above zero.`);
  if (Number(typed) > most)
    throw new UnusableInput(
      `${typed} is too many: the most is ${most.toLocaleString("en-GB")}.`,
    );
  return Number(typed);
}

async function fill(
  database: AdministrationDatabase,
  count: number,
): Promise<void> {
  const started = performance.now();
  const now = new Date();
  const window = await publishedWindow(database);
  if (!window)
    throw new Error(
      "No consultation is published here yet: start the platform once with npm start.",
    );
  if (now < window.opensAt)
    throw new Error(
      `The consultation has not opened yet, so nobody can have answered. It opens on ${dateOf(window.opensAt)}.`,
    );
  if (!window.isReleased)
    throw new Error(
      "The consultation is not open: nobody has opened it yet. See npm run gate.",
    );
  const before = await countResponses(database);
  const arrive = arrivals(window, now);
  const numbers = Array.from(
    { length: count },
    (_sample, index) => index + 1,
  ).values();
  const send = async () => {
    for (const number of numbers)
      await submitSample(database, sampleOf(number, arrive));
  };
  await Promise.all(Array.from({ length: atOnce }, send));

  const { samples, real } = await countResponses(database);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `There are ${String(samples)} sample responses now; ${String(samples - before.samples)} of them are new. It took ${seconds} seconds.`,
  );
  if (real > 0)
    console.log(
      `People sent another ${String(real)}. Before you read the results, take the samples out again: npm run sample -- --remove`,
    );
}

/** The nth sample: the same number always makes the same one, so that a broken-off run can be finished. */
function sampleOf(number: number, arrive: ReturnType<typeof arrivals>): Sample {
  const respondent = sampleRespondent(
    offeredRenditions.map((id) => renditions[id]),
    number,
  );
  return {
    token: createHash("sha256")
      .update(`sample response ${String(number)}`)
      .digest("hex"),
    version: questionnaire.version,
    submittedAt: arrive(randomFrom(-number)),
    ...respondent,
  };
}

async function remove(database: AdministrationDatabase): Promise<void> {
  const { responses, contacts } = await removeSamples(database);
  console.log(
    responses === 0 && contacts === 0
      ? "There are no samples to remove."
      : `Removed ${String(responses)} sample responses with their answers, and ${String(contacts)} sample contacts. What people sent is untouched.`,
  );
}

function dateOf(date: Date): string {
  return date.toLocaleDateString("en-GB", {
    dateStyle: "full",
    timeZone: consultation.timeZone,
  });
}
