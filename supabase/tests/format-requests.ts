import { consultation } from "#lib/consultation/consultation.ts";
import type { Session } from "#supabase/migrations.ts";
import { one, token } from "./consultation.ts";
import { as, type Person } from "./people.ts";

export const brailleByPost = {
  document: "strategy",
  format: "braille",
  sending: "post",
  name: "A parent",
  address: "1 A Street\nMaidstone",
  note: "Please knock: Maidstone 1",
};

export interface Asked {
  readonly status: string;
  readonly reference?: string;
  readonly dueOn?: string;
}

/** Asks for braille by post, but for what `more` says otherwise; the same name is the same request. */
export async function addFormatRequest(
  database: Session,
  name: string,
  more: object = {},
): Promise<Asked> {
  const rows = await database.rows<{ asked: Asked }>(
    "select public.request_format($1, $2, $3) as asked",
    [consultation.id, token(name), { ...brailleByPost, ...more }],
  );
  return one(rows).asked;
}

/** Asking for formats and working on it, on a database that is there once tests run. */
export function formatRequestsOn(database: () => Session) {
  const ask = (name: string, more: object = {}) =>
    as(database(), "anon", () => addFormatRequest(database(), name, more));

  /** What a function of the staff gives. */
  const doing = async (person: Person, call: string, ...given: unknown[]) =>
    one(
      await as(database(), person, () =>
        database().rows<{ came: string }>(
          `select public.${call} as came`,
          given,
        ),
      ),
    ).came;

  const theRequest = async () =>
    one(
      await database().rows<{ id: number; state: string }>(
        "select id, state from public.format_requests",
      ),
    );

  const everything = async () => {
    const tables = ["format_requests", "format_request_extensions"];
    const texts = await Promise.all(
      [...tables, "audit_log"].map((table) =>
        database().rows<{ row: string }>(
          `select t::text as row from public.${table} t`,
        ),
      ),
    );
    return texts.flat().map(({ row }) => row);
  };

  return { ask, doing, theRequest, everything };
}
