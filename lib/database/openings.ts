import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { NewOpening, Opening } from "#lib/release/opening.ts";
import type { AdministrationDatabase } from "./administration.ts";

const row = z.object({
  reason: z.string().nullable(),
  problems: z.array(z.string()),
  versions: z.record(z.string(), z.string()),
  opened_at: z.string(),
  opened_by: z.string().nullable(),
});

/**
 * Every opening of the consultation, the latest first; none where it was never opened.
 *
 * @param database as an analyst may use it, or with every right
 */
export async function readOpenings(
  database: AdministrationDatabase,
): Promise<readonly Opening[]> {
  const { data, error } = await database
    .from("opening_register")
    .select("reason, problems, versions, opened_at, opened_by")
    .eq("consultation_id", consultation.id)
    .order("id", { ascending: false });
  if (error) throw new Error(`reading the openings failed: ${error.code}`);
  return z
    .array(row)
    .parse(data)
    .map(({ reason, problems, versions, opened_at, opened_by }) => ({
      reason: reason ?? undefined,
      problems,
      versions,
      openedAt: new Date(opened_at),
      openedBy: opened_by ?? undefined,
    }));
}

/**
 * Opens the consultation: at once, or when its first day comes. The log keeps it.
 *
 * @param by the account of the administrator, where it is not the one that is signed in
 */
export async function addOpening(
  database: AdministrationDatabase,
  { problems, versions, reason }: NewOpening,
  by?: string,
): Promise<void> {
  const { error } = await database.from("openings").insert({
    consultation_id: consultation.id,
    gate: reason === undefined ? "green" : "overridden",
    reason: reason ?? null,
    problems: [...problems],
    versions: { ...versions },
    ...(by !== undefined && { opened_by: by }),
  });
  if (error) throw new Error(`opening failed: ${error.code}`);
}
