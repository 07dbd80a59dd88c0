import { parseArgs } from "node:util";
import type { AdministrationDatabase } from "#lib/database/administration.ts";
import { addOpening, readOpenings } from "#lib/database/openings.ts";
import { publishedWindow } from "#lib/database/samples.ts";
import { readSignOffs } from "#lib/database/sign-offs.ts";
import { findStaff } from "#lib/database/staff-accounts.ts";
import { readEvidence } from "#lib/release/evidence.ts";
import { examine, type GateState } from "#lib/release/gate.ts";
import {
  changedSince,
  longestReason,
  newOpening,
  shortestReason,
} from "#lib/release/opening.ts";
import { wholeProblemWords } from "#lib/release/problem-words.ts";
import { drawGate, gateWords } from "#lib/release/gate-table.ts";
import {
  runCommand,
  UnusableInput,
  withAdministration,
} from "./platform/run.ts";

const usage = [
  "npm run gate",
  "npm run gate -- open --by EMAIL",
  'npm run gate -- open --by EMAIL --reason "Why it opens all the same"',
];

let code = 1;
await runCommand(usage, async (typed) => {
  const { positionals, values } = parseArgs({
    args: typed,
    allowPositionals: true,
    options: { by: { type: "string" }, reason: { type: "string" } },
  });
  const [action, ...rest] = positionals;
  if (rest.length > 0 || (action !== undefined && action !== "open"))
    throw new UnusableInput(`“${positionals.join(" ")}” is not open.`);
  if (!action && (values.by ?? values.reason) !== undefined)
    throw new UnusableInput("--by and --reason go with open.");
  if (action && !values.by)
    throw new UnusableInput(
      "Say with --by who opens it: the e-mail address of an administrator's account.",
    );
  code = await withAdministration(async (database) => {
    const signOffs = await readSignOffs(database);
    const gate = examine({ ...(await readEvidence()), signOffs });
    if (values.by === undefined) await show(database, gate);
    else await open(database, gate, values.by, values.reason ?? "");
    return gate.isGreen || action === "open" ? 0 : 1;
  });
});
// Only now: the embedded database sets an exit code of its own as it closes.
process.exitCode = code;

/** Prints how the gate and the consultation stand. */
async function show(
  database: AdministrationDatabase,
  gate: GateState,
): Promise<void> {
  console.log(await drawGate(gate));
  const window = await publishedWindow(database);
  const [latest] = await readOpenings(database);
  if (window?.isDemonstration)
    console.log(
      "This is a demonstration: it is open without the release checks.",
    );
  else if (!latest)
    console.log(
      `Nobody has opened the consultation yet. ${usage[1] ?? ""} opens it where the gate is green.`,
    );
  else if (changedSince(latest, gate.publications).length > 0)
    console.log(
      "Words changed after the last opening. The consultation stays open; record an opening of the new words once they are checked.",
    );
}

/** Opens the consultation in the name of an administrator. */
async function open(
  database: AdministrationDatabase,
  gate: GateState,
  by: string,
  reason: string,
): Promise<void> {
  const window = await publishedWindow(database);
  if (!window)
    throw new Error(
      "No consultation is published here yet: start the platform once with npm start.",
    );
  if (window.isDemonstration)
    throw new Error(
      "This is a demonstration: it is open without the release checks. For the real consultation set CONSULTATION_OPENS and CONSULTATION_CLOSES.",
    );
  const account = await findStaff(database, by);
  if (account?.role !== "administrator")
    throw new Error(`${by} is not the account of an administrator.`);
  const words = await gateWords();
  const opening = newOpening(gate, reason, (...problem) =>
    wholeProblemWords(words, ...problem),
  );
  if (!opening)
    throw new Error(
      `The gate is red: npm run gate says why. To open all the same, write the reason with --reason, in ${String(shortestReason)} to ${String(longestReason)} characters.`,
    );
  await addOpening(database, opening, account.id);
  console.log(
    new Date() < window.opensAt
      ? "The opening is recorded. The consultation opens by itself when its first day comes."
      : "The consultation is open. Public pages show it within about a minute.",
  );
}
