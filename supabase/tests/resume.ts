import type { Session } from "#supabase/migrations.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { one, token } from "./consultation.ts";

/** A code's hash as it is handed over, the same for the same name. */
export function codeHash(name: string): string {
  return Buffer.from(name.padEnd(32, "-")).toString("hex").slice(0, 64);
}

interface Status {
  readonly status: string;
}

async function call(
  database: Session,
  statement: string,
  parameters: readonly unknown[],
): Promise<string> {
  const rows = await database.rows<{ result: Status }>(
    `select ${statement} as result`,
    parameters,
  );
  return one(rows).result.status;
}

/** Gives a device's draft the code; what came of it. */
export function keepCode(
  database: Session,
  device: string,
  code = "code",
): Promise<string> {
  return call(database, "public.keep_code($1, $2)", [
    token(device),
    codeHash(code),
  ]);
}

/** Opens the draft of a code on a device; what came of it. */
export function openDraft(
  database: Session,
  device: string,
  {
    code = "code",
    held,
    own,
  }: {
    readonly code?: string;
    readonly held?: string;
    readonly own?: string;
  } = {},
): Promise<string> {
  return call(database, "public.open_draft($1, $2, $3, $4)", [
    codeHash(code),
    token(device),
    held === undefined ? null : token(held),
    own ?? null,
  ]);
}

/** Saves a page that was drawn from these states. */
export function saveFrom(
  database: Session,
  device: string,
  answers: object,
  base: object | null,
): Promise<string> {
  return call(database, "public.save_draft($1, $2, $2, $3, 'en', null, $4)", [
    consultation.id,
    token(device),
    answers,
    base,
  ]);
}

export interface StoredDraft {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly states: Readonly<Record<string, string>>;
  readonly setAside: Readonly<
    Record<
      string,
      readonly { readonly value: unknown; readonly state: string }[]
    >
  >;
  readonly hasCode: boolean;
  readonly reference?: string;
}

export async function readDraft(
  database: Session,
  device: string,
): Promise<StoredDraft | null> {
  const rows = await database.rows<{ draft: StoredDraft | null }>(
    "select public.read_draft($1) as draft",
    [token(device)],
  );
  return one(rows).draft;
}
