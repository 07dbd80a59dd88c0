import type { Session } from "#supabase/migrations.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { one, saveDraft, token } from "./consultation.ts";
import { undone } from "./database.ts";
import { as } from "./people.ts";

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

/** What visitors do on their devices, on a database that is there once tests run. */
export function devicesOn(database: () => Session) {
  return {
    /** Does something as a visitor, of which nothing stays. */
    asVisitor: <T>(work: () => Promise<T>) =>
      undone(database(), () => as(database(), "anon", work)),
    save: (device: string, answers: object) =>
      saveDraft(database(), device, answers),
    answersOf: async (device: string) =>
      (await readDraft(database(), device))?.answers,
    asideOf: async (device: string, question: string) =>
      ((await readDraft(database(), device))?.setAside[question] ?? []).map(
        ({ value }) => value,
      ),
  };
}
