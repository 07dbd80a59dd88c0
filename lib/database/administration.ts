import { createClient } from "@supabase/supabase-js";
import type { Database } from "./types.ts";

/** The database with every right, for the commands of whoever runs the platform. Never used by a page. */
export function administrationDatabase(url: string, secretKey: string) {
  return createClient<Database>(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
}

export type AdministrationDatabase = ReturnType<typeof administrationDatabase>;

/** Deletes the drafts that nobody came back to for 30 days; gives how many. */
export async function purgeDrafts(
  database: AdministrationDatabase,
): Promise<number> {
  const { data, error } = await database.rpc("purge_drafts");
  if (error) throw new Error(`purge_drafts failed: ${error.code}`);
  return data;
}

/** Deletes where to send the formats that nobody closed in the 90 days after they were due; gives how many. */
export async function purgeRequestContacts(
  database: AdministrationDatabase,
): Promise<number> {
  const { data, error } = await database.rpc("purge_format_request_contacts");
  if (error)
    throw new Error(`purge_format_request_contacts failed: ${error.code}`);
  return data;
}

/** Deletes keyings and imports that nobody went on with; gives how many. */
export async function purgeDataEntry(
  database: AdministrationDatabase,
): Promise<number> {
  const { data, error } = await database.rpc("purge_data_entry");
  if (error) throw new Error(`purge_data_entry failed: ${error.code}`);
  return data;
}
