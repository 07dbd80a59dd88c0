import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import {
  type NewSignOff,
  outcomes,
  type SignOff,
  signOffKinds,
} from "#lib/release/sign-off.ts";
import type { AdministrationDatabase } from "./administration.ts";

const row = z.object({
  publication: z.string(),
  locale: z.string(),
  version: z.string(),
  kind: z.enum(signOffKinds),
  outcome: z.enum(outcomes),
  reader: z.string().nullable(),
  note: z.string().nullable(),
  signed_at: z.string(),
  signed_by: z.string().nullable(),
});

/**
 * Every sign-off, the latest first.
 *
 * @param database as an analyst may use it, or with every right
 */
export async function readSignOffs(
  database: AdministrationDatabase,
): Promise<readonly SignOff[]> {
  const { data, error } = await database
    .from("sign_off_register")
    .select(
      "publication, locale, version, kind, outcome, reader, note, signed_at, signed_by",
    )
    .eq("consultation_id", consultation.id)
    .order("id", { ascending: false });
  if (error) throw new Error(`reading the sign-offs failed: ${error.code}`);
  return z
    .array(row)
    .parse(data)
    .map(({ reader, note, signed_at, signed_by, ...rest }) => ({
      ...rest,
      reader: reader ?? undefined,
      note: note ?? undefined,
      signedAt: new Date(signed_at),
      signedBy: signed_by ?? undefined,
    }));
}

/** Keeps a sign-off with who is signed in and when; nobody changes it or takes it away. */
export async function addSignOff(
  database: AdministrationDatabase,
  signOff: NewSignOff,
): Promise<void> {
  const { reader = null, note = null, ...rest } = signOff;
  const { error } = await database
    .from("sign_offs")
    .insert({ ...rest, reader, note, consultation_id: consultation.id });
  if (error) throw new Error(`signing off failed: ${error.code}`);
}
