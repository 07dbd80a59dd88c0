import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { z } from "zod";
import {
  createStaff,
  findStaff,
  giveRole,
  listStaff,
  setPassword,
  takeRole,
} from "#lib/database/staff-accounts.ts";
import { type Role, roles } from "#lib/staff/abilities.ts";
import {
  runCommand,
  UnusableInput,
  withAdministration,
} from "./platform/run.ts";

const usage = [
  `npm run staff -- add EMAIL --role ${roles.join("|")} [--password PASSWORD]`,
  "npm run staff -- list",
  "npm run staff -- remove EMAIL",
];

/** The same as the sign-in's own; see supabase/embedded.ts. */
const shortestPassword = 12;

/** Letters and digits that nobody takes for one another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

await runCommand(usage, async (typed) => {
  const { positionals, values } = parseArgs({
    args: typed,
    allowPositionals: true,
    options: { role: { type: "string" }, password: { type: "string" } },
  });
  const [action, email, ...rest] = positionals;
  if (rest.length > 0)
    throw new UnusableInput(
      `One account at a time, please: “${rest.join(" ")}” is too much.`,
    );
  switch (action) {
    case "add":
      return add(readEmail(email), readRole(values.role), values.password);
    case "list":
      return list();
    case "remove":
      return remove(readEmail(email));
    case undefined:
      throw new UnusableInput("Say what to do: add, list or remove.");
    default:
      throw new UnusableInput(`“${action}” is not add, list or remove.`);
  }
});

function readEmail(typed: string | undefined): string {
  if (!typed)
    throw new UnusableInput("Give the e-mail address of the account.");
  const email = z.email().safeParse(typed);
  if (!email.success)
    throw new UnusableInput(`“${typed}” is not an e-mail address.`);
  return email.data.toLowerCase();
}

function readRole(typed: string | undefined): Role {
  const role = roles.find((known) => known === typed);
  if (role) return role;
  const all = roles.join(", ");
  throw new UnusableInput(
    typed === undefined
      ? `Give a role with --role. The roles are ${all}.`
      : `“${typed}” is not a role. The roles are ${all}.`,
  );
}

async function add(
  email: string,
  role: Role,
  given: string | undefined,
): Promise<void> {
  if (given !== undefined && given.length < shortestPassword)
    throw new UnusableInput(
      `The password is too short: use at least ${String(shortestPassword)} characters.`,
    );
  await withAdministration(async (database) => {
    const known = await findStaff(database, email);
    const password = given ?? newPassword();
    if (known && given) await setPassword(database, known.id, password);
    const id = known?.id ?? (await createStaff(database, email, password));
    await giveRole(database, id, role);
    if (known) {
      console.log(
        `${email} now has the role ${role}${given ? " and the new password" : "; the password stays as it was"}.`,
      );
      return;
    }
    console.log(`${email} may now sign in, with the role ${role}.`);
    if (!given)
      console.log(
        `The password is   ${password}\nIt is shown this once: pass it on safely.`,
      );
  });
}

/** Twenty characters out of 31: 99 bits, in groups that can be read out. */
function newPassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(
      "",
    );
  return Array.from({ length: 5 }, group).join("-");
}

async function list(): Promise<void> {
  const accounts = await withAdministration(listStaff);
  if (accounts.length === 0)
    console.log(
      `There are no staff accounts yet. Make one:\n  ${usage[0] ?? ""}`,
    );
  for (const { email, role } of accounts)
    console.log(`${(role ?? "no role").padEnd(14)} ${email}`);
}

async function remove(email: string): Promise<void> {
  await withAdministration(async (database) => {
    const account = await findStaff(database, email);
    if (!account) throw new Error(`There is no account ${email}.`);
    if (account.role) await takeRole(database, account.id);
    console.log(
      account.role
        ? `${email} no longer has a role: the account can see and do nothing. What it did stays in the log.`
        : `${email} has no role: there is nothing to take away.`,
    );
  });
}
