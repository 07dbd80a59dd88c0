import type { Role } from "#lib/staff/abilities.ts";
import type { AdministrationDatabase } from "./administration.ts";

export interface StaffAccount {
  readonly id: string;
  readonly email: string;
  /** Undefined where the account may sign in but see nothing. */
  readonly role: string | undefined;
}

/** Supabase Auth gives accounts a page at a time. */
const pageSize = 1000;

/** Every account, with its role where it has one. */
export async function listStaff(
  database: AdministrationDatabase,
): Promise<readonly StaffAccount[]> {
  const roles = await database.from("staff_roles").select("user_id, role");
  if (roles.error) throw roles.error;
  const roleOf = new Map(roles.data.map((row) => [row.user_id, row.role]));
  const accounts: StaffAccount[] = [];
  for (let page = 1; ; page++) {
    const { data, error } = await database.auth.admin.listUsers({
      page,
      perPage: pageSize,
    });
    if (error) throw error;
    for (const { id, email } of data.users)
      if (email) accounts.push({ id, email, role: roleOf.get(id) });
    if (data.users.length < pageSize) return accounts;
  }
}

/** The account of an address, in whatever case it is written. */
export async function findStaff(
  database: AdministrationDatabase,
  email: string,
): Promise<StaffAccount | undefined> {
  const accounts = await listStaff(database);
  return accounts.find(
    (account) => account.email.toLowerCase() === email.toLowerCase(),
  );
}

/** Makes an account that can sign in at once; its address counts as confirmed. */
export async function createStaff(
  database: AdministrationDatabase,
  email: string,
  password: string,
): Promise<string> {
  const { data, error } = await database.auth.admin.createUser({
    email,
    password,
    email_confirm: true,
  });
  if (error) throw error;
  return data.user.id;
}

export async function setPassword(
  database: AdministrationDatabase,
  id: string,
  password: string,
): Promise<void> {
  const { error } = await database.auth.admin.updateUserById(id, { password });
  if (error) throw error;
}

/** Gives the account this role in place of the one that it had. */
export async function giveRole(
  database: AdministrationDatabase,
  id: string,
  role: Role,
): Promise<void> {
  const { error } = await database
    .from("staff_roles")
    .upsert({ user_id: id, role });
  if (error) throw error;
}

/** Takes the role away: from the next request on the account may do nothing. */
export async function takeRole(
  database: AdministrationDatabase,
  id: string,
): Promise<void> {
  const { error } = await database
    .from("staff_roles")
    .delete()
    .eq("user_id", id);
  if (error) throw error;
}
