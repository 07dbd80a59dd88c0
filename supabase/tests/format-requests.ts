import { consultation } from "#lib/consultation/consultation.ts";
import type { Session } from "#supabase/migrations.ts";
import { one, token } from "./consultation.ts";

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
