import { topics } from "#lib/consultation/topics.ts";
import {
  newDataFolder,
  type Platform,
  removeDataFolder,
  startPlatform,
} from "../../../e2e/platform.ts";
import type { Form } from "./form.ts";
import { htmlOf, openConnections, Visitor } from "./visitor.ts";

/** A build that is measured: running, with responses in it and a member of staff signed in. */
export interface Subject {
  /** What a reader calls it: `9b46ca6`, `this tree`. */
  readonly name: string;
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

export interface Size {
  /** Sample responses in the database. */
  readonly samples: number;
  /** People with a draft of their own. */
  readonly respondents: number;
}

/** A build that was never started makes its documents and pages first. */
const patience = 20 * 60_000;

const account = ["analyst@example.org", "a long enough password"] as const;

/**
 * Starts the build in a folder with a database of its own and fills that.
 *
 * @throws Error with what the build printed where it does not come up
 */
export async function startSubject(
  name: string,
  folder: string,
  { samples, respondents }: Size,
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
    if (samples > 0) platform.command("sample", String(samples));
    const analyst = await signIn(platform, newVisitor());
    return {
      name,
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

/** Of the topic that the question page asks about; found by its link, as the address moved between builds. */
async function findStaffPage(analyst: Visitor): Promise<string> {
  const page = htmlOf(await analyst.open("/staff"));
  const link = new RegExp(`href="(/staff/[a-z]+/${topics[1]})"`).exec(page);
  if (!link?.[1]) throw new Error(`Staff have no page about ${topics[1]}.`);
  return link[1];
}
