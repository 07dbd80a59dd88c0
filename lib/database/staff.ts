import { cache } from "react";
import { z } from "zod";
import { type Role, roles } from "#lib/staff/abilities.ts";
import { staffDatabase } from "./client.ts";

const role = z.enum(roles);

export interface StaffMember {
  readonly id: string;
  readonly email: string;
  /** Undefined for an account that nobody has given a role: it may do nothing. */
  readonly role: Role | undefined;
}

/** Who is signed in with this request's cookies, or undefined; asked once a request. */
export const readStaffMember = cache(
  async (): Promise<StaffMember | undefined> => {
    const database = await staffDatabase();
    const { data } = await database.auth.getUser();
    if (!data.user) return undefined;
    const { id, email = "" } = data.user;
    const found = await database
      .from("staff_roles")
      .select("role")
      .eq("user_id", id);
    if (found.error)
      throw new Error(`reading the role failed: ${found.error.code}`);
    const row = found.data[0];
    return { id, email, role: row && role.parse(row.role) };
  },
);

export type SignIn = "signed-in" | "refused" | "too-many";

/**
 * Signs in and keeps the session in this request's cookies.
 *
 * @returns `refused` without saying whether address or password was wrong
 * @throws Error where the sign-in service does not answer as it should
 */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const database = await staffDatabase();
  const { error } = await database.auth.signInWithPassword({ email, password });
  if (!error) return "signed-in";
  if (error.status === 429) return "too-many";
  if (error.status && error.status >= 400 && error.status < 500)
    return "refused";
  throw new Error(`signing in failed: ${error.code ?? error.name}`);
}

/** Ends this session, here and at the sign-in service; others of the same person go on. */
export async function signOut(): Promise<void> {
  const database = await staffDatabase();
  await database.auth.signOut({ scope: "local" });
}
