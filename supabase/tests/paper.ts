import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { Decisions } from "#lib/arrival/decisions.ts";
import type { Session } from "#supabase/migrations.ts";
import { one } from "./consultation.ts";
import { as, type Person } from "./people.ts";

/** What a function of data entry answers. */
interface Came {
  readonly status: string;
  readonly reference?: string | null;
  readonly left?: number;
  readonly line?: number;
}

/** A form's id, the same for the same number. */
export const formId = (number: number) =>
  `10000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A form that was filled in right, by a SENCO. */
export const senco = {
  capacity: { choices: ["senco"] },
  "priority-1-why": { text: "Ask us earlier." },
};

/** Calls `key_paper_form` as a person; `more` is put over a form in standard English that came today. */
export async function key(
  database: Session,
  person: Person,
  form: number,
  nth: 1 | 2,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Came> {
  const keying = {
    version: questionnaire.version,
    rendition: "standard",
    locale: "en",
    serial: `B1-${String(form)}`,
    receivedOn: today,
    draft: { capacity: "senco" },
    answers: senco,
    ...more,
  };
  return came(
    await as(database, person, () =>
      database.rows<{ came: Came }>(
        "select public.key_paper_form($1, $2, $3, $4) as came",
        [consultation.id, formId(form), nth, keying],
      ),
    ),
  );
}

/** Calls `decide_paper_form` as a person. */
export async function decide(
  database: Session,
  person: Person,
  form: number,
  decisions: Decisions,
): Promise<Came> {
  return came(
    await as(database, person, () =>
      database.rows<{ came: Came }>(
        "select public.decide_paper_form($1, $2) as came",
        [formId(form), decisions],
      ),
    ),
  );
}

/** Calls `submit_import_rows` as a person. */
export async function submitRows(
  database: Session,
  person: Person,
  number: number,
  most = 200,
): Promise<Came> {
  return came(
    await as(database, person, () =>
      database.rows<{ came: Came }>(
        "select public.submit_import_rows($1, $2) as came",
        [formId(number), most],
      ),
    ),
  );
}

function came(rows: readonly { came: Came }[]): Came {
  return one(rows).came;
}

/** Today in Kent. */
export const today = new Intl.DateTimeFormat("sv-SE", {
  timeZone: consultation.timeZone,
}).format(new Date());

/** Moves the window so that it is open now, or was until some days ago. */
export async function openUntil(
  database: Session,
  daysFromNow: number,
): Promise<void> {
  await database.rows(
    `update public.consultations set opens_at = now() - interval '60 days',
       closes_at = now() + $1 * interval '1 day'`,
    [daysFromNow],
  );
}

/** Draws every form for a second keying, or none. */
export async function drawEvery(
  database: Session,
  drawn: boolean,
): Promise<void> {
  await database.exec(
    `create or replace function public.is_drawn(consultation text) returns boolean
     language sql volatile set search_path = '' as $$ select ${String(drawn)} $$`,
  );
}
