import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  type AdministrationDatabase,
  administrationDatabase,
  purgeDataEntry,
  purgeDrafts,
  purgeRequestContacts,
} from "#lib/database/administration.ts";
import { publish, type Window } from "#lib/database/publication.ts";
import { publishedWindow } from "#lib/database/samples.ts";
import { type Environment, readEnvironment } from "#lib/env.ts";
import { type ReachableSupabase, serveSupabase } from "./supabase.ts";

/** How the pages are served. */
interface Pages {
  /** The command of Next.js that serves them. */
  readonly command: "start" | "dev";
  /** What has to be there before they are served. */
  readonly prepare: (environment: Environment) => Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

function givenWindow(environment: Environment): Window | undefined {
  const { CONSULTATION_OPENS: opens, CONSULTATION_CLOSES: closes } =
    environment;
  if (!opens || !closes) return undefined;
  return {
    opensAt: new Date(opens),
    closesAt: new Date(closes),
    isDemonstration: false,
  };
}

/** The published window for a real Supabase; for an empty embedded one a demonstration that is open now. */
function defaultWindow(environment: Environment): Window {
  if (environment.SUPABASE_URL)
    return {
      opensAt: new Date(consultation.opensAt),
      closesAt: new Date(consultation.closesAt),
      isDemonstration: false,
    };
  const today = new Date().setUTCHours(0, 0, 0, 0);
  return {
    opensAt: new Date(today - 21 * day),
    closesAt: new Date(today + 43 * day),
    isDemonstration: true,
  };
}

/** Runs the platform until it is stopped; what goes wrong is said, and is in the exit code. */
export async function servePlatform(pages: Pages): Promise<void> {
  try {
    await start(pages);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function start(pages: Pages) {
  const environment = readEnvironment();
  const supabase = await serveSupabase(environment);
  let code = 1;
  try {
    code = await serve(environment, supabase, pages);
  } finally {
    await supabase.close();
  }
  // Only now: the embedded database sets an exit code of its own as it closes.
  process.exitCode = code;
}

/** Publishes, prepares, and serves the pages until they end; gives their exit code. */
async function serve(
  environment: Environment,
  supabase: ReachableSupabase,
  { command, prepare }: Pages,
): Promise<number> {
  let isReleased = true;
  if (supabase.secretKey) {
    const database = administrationDatabase(supabase.url, supabase.secretKey);
    await publish(database, questionnaire, {
      given: givenWindow(environment),
      otherwise: defaultWindow(environment),
    });
    isReleased = (await publishedWindow(database))?.isReleased ?? true;
    await purge(database);
    setInterval(() => {
      purge(database).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      });
    }, day).unref();
  }
  await prepare(environment);
  await checkPort(environment.PORT);

  const pages = spawn("next", [command, "--port", String(environment.PORT)], {
    // The fourth stream is how the pages' process notices that this one is gone.
    stdio: [
      "ignore",
      command === "dev" ? "inherit" : "ignore",
      "inherit",
      "ipc",
    ],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      SUPABASE_URL: supabase.url,
      SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
      SUPABASE_SECRET_KEY: "",
    },
  });
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      stopping.abort();
      pages.kill("SIGTERM");
    });
  const ended = endOf(pages);

  const site = `http://localhost:${String(environment.PORT)}`;
  const waiting = new AbortController();
  try {
    await Promise.race([answers(site, waiting.signal), ended]);
  } finally {
    waiting.abort();
  }
  if (
    pages.exitCode === null &&
    pages.signalCode === null &&
    !stopping.signal.aborted
  )
    console.log(
      [
        "",
        `The consultation is at   ${site}`,
        `Staff sign in at         ${site}/staff/sign-in`,
        ...(isReleased ? [] : ["It is not open yet: see  npm run gate"]),
        "Make a staff account     npm run staff -- add EMAIL --role analyst",
        "Fill it with samples     npm run sample -- 500",
        "Stop it with Ctrl+C.",
        "",
      ].join("\n"),
    );
  await ended;
  // Without an exit code a signal ended the pages: ours, or one that nobody here sent.
  return pages.exitCode ?? (stopping.signal.aborted ? 0 : 1);
}

/** Deletes what is kept for a time only. */
async function purge(database: AdministrationDatabase): Promise<void> {
  await purgeDrafts(database);
  await purgeDataEntry(database);
  await purgeRequestContacts(database);
}

/** @throws Error where the pages could not be started at all */
async function endOf(pages: ChildProcess): Promise<void> {
  try {
    await once(pages, "exit");
  } catch (cause) {
    throw new Error(
      "The pages could not be started: the program next did not run. Try npm install, then npm start again.",
      { cause },
    );
  }
}

/** @throws Error where something else answers at the port: its answers would be taken for ours */
async function checkPort(port: number): Promise<void> {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
  } catch {
    throw new Error(
      `Port ${String(port)} is not free. Stop what runs there, or set PORT to another.`,
    );
  }
  probe.close();
  await once(probe, "close");
}

/** Waits until the pages answer, or nobody waits any more. */
async function answers(site: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await fetch(`${site}/api/health`, { signal });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
