import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  newDataFolder,
  type Platform,
  removeDataFolder,
  startPlatform,
  surroundings,
} from "../../../e2e/platform.ts";
import type { Form } from "./form.ts";
import { staffPages } from "./addresses.ts";
import { openConnections, Visitor } from "./visitor.ts";

/** A build that is measured: running, with a member of staff signed in. */
export interface Subject {
  /** What a reader calls it: `9b46ca6`, `this tree`. */
  readonly name: string;
  readonly folder: string;
  readonly platform: Platform;
  readonly starts: Starts;
  /** Each with a draft once it has answered. */
  readonly respondents: readonly Respondent[];
  readonly analyst: Visitor;
  /** The address of the page where an analyst reads what was said of a topic. */
  readonly staffPage: string;
  /** Somebody who has not been here before. */
  newVisitor(): Visitor;
  stop(): Promise<void>;
}

/** Seconds until the pages answer. */
export interface Starts {
  readonly withNewFolder: number;
  readonly withExistingFolder: number;
}

export interface Respondent {
  readonly visitor: Visitor;
  /** The form of the question page that was opened last. */
  form?: Form;
}

const execute = promisify(execFile);

/** A build that was never started makes its documents and pages first. */
const patience = 20 * 60_000;

const account = ["analyst@example.org", "a long enough password"] as const;

/**
 * Starts the build in a folder with a database of its own.
 *
 * @param respondents how many people are to have a draft
 * @throws Error with what the build printed where it does not come up
 */
export async function startSubject(
  name: string,
  folder: string,
  respondents: number,
): Promise<Subject> {
  await build(folder);
  const directory = newDataFolder();
  const first = await timed(() => startPlatform({ folder, directory }));
  await first.result.stop();
  const second = await timed(() => startPlatform({ folder, directory }));
  const platform = second.result;
  // By number, so that no name server and no second protocol takes part.
  const site = `http://127.0.0.1:${String(platform.port)}`;
  const agent = openConnections(16);
  const newVisitor = () => new Visitor(site, agent);
  const stop = async () => {
    agent.destroy();
    await platform.stop();
    removeDataFolder(directory);
  };
  try {
    const analyst = await signIn(platform, newVisitor());
    return {
      name,
      folder,
      platform,
      starts: {
        withNewFolder: first.seconds,
        withExistingFolder: second.seconds,
      },
      respondents: Array.from({ length: respondents }, () => ({
        visitor: newVisitor(),
      })),
      analyst,
      staffPage: await findStaffPage(analyst),
      newVisitor,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Fills the build's database with sample responses. @throws Error with what the command printed */
export async function fillWithSamples(
  { platform, folder }: Subject,
  samples: number,
): Promise<void> {
  await execute(
    "node",
    [
      "--disable-warning=ExperimentalWarning",
      "lib/commands/sample.ts",
      String(samples),
    ],
    surroundings(folder, { DATA_DIR: platform.directory }),
  );
}

/** Builds what is out of date: a start does. */
async function build(folder: string): Promise<void> {
  const directory = newDataFolder();
  const platform = await startPlatform({ folder, directory, patience });
  await platform.stop();
  removeDataFolder(directory);
}

async function timed<Result>(act: () => Promise<Result>) {
  const started = performance.now();
  const result = await act();
  return { result, seconds: (performance.now() - started) / 1000 };
}

async function signIn(platform: Platform, visitor: Visitor): Promise<Visitor> {
  const [email, password] = account;
  platform.command(
    ...(["staff", "add", email, "--role", "analyst"] as const),
    ...(["--password", password] as const),
  );
  const { status, headers } = await visitor.post(
    "/staff/sign-in/submit",
    new URLSearchParams({ email, password, return: "/staff" }),
  );
  if (status === 303 && headers.location === "/staff") return visitor;
  throw new Error(
    `Signing in gave ${String(status)} ${headers.location ?? ""}.`,
  );
}

async function findStaffPage(analyst: Visitor): Promise<string> {
  for (const path of staffPages)
    if ((await analyst.get(path)).status === 200) return path;
  throw new Error(`There is none of ${staffPages.join(", ")}.`);
}
