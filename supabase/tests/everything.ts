import { consultation } from "#lib/consultation/consultation.ts";
import type { Session } from "#supabase/migrations.ts";
import {
  addConsultation,
  saveDraft,
  submit,
  whileOpen,
} from "./consultation.ts";
import { addFormatRequest } from "./format-requests.ts";
import { as, people } from "./people.ts";
import { keepCode, openDraft } from "./resume.ts";

/**
 * Puts at least one row into every table, by the ways by which rows come there.
 * The `fixture_` views name the rows that a test builds upon; everybody sees them.
 */
export async function addEverything(database: Session): Promise<void> {
  const { id } = consultation;
  await database.exec("begin");
  await addConsultation(database);
  await database.rows(
    "insert into public.settings (consultation_id, name) values ($1, 'A school')",
    [id],
  );
  await database.rows(
    `insert into public.distribution_links (code, consultation_id, setting_id, channel)
     select 'school', $1, id, 'school' from public.settings`,
    [id],
  );
  await saveDraft(database, "unsent", { capacity: "senco" });
  await keepCode(database, "unsent");
  await openDraft(database, "another device");
  await as(database, "secret key", () =>
    submit(database, "sent", {
      submittedAt: whileOpen,
      answers: {
        capacity: { choices: ["senco"] },
        "priority-1-why": { text: "Ask us earlier." },
        "age-band": { choices: ["35-49"] },
        "contact-email": { text: "senco@example.org" },
      },
    }),
  );
  await database.rows(
    `insert into public.themes (consultation_id, priority, name, definition)
     values ($1, 'priority-1', 'Earlier', 'Be asked earlier'), ($1, 'priority-1', 'Uncoded', 'Uncoded')`,
    [id],
  );
  await database.rows(
    `insert into public.codings (answer_id, theme_id, coder_id)
     select a.id, t.id, $1 from public.answers a, public.themes t where a.verbatim is not null and t.name = 'Earlier'`,
    [people.analyst.id],
  );
  await addFormatRequest(database, "asked");
  await as(database, "analyst", () =>
    database.rows(
      "select public.extend_format_request(id, due_on + 1, 'Because') from public.format_requests",
    ),
  );
  await as(database, "analyst", () =>
    database.rows(
      `insert into public.sign_offs (consultation_id, publication, locale, version, kind, outcome, reader)
       values ($1, 'summary', 'en', '0123456789ab', 'read', 'done', 'A. Reader')`,
      [id],
    ),
  );
  await database.exec(`
    create view public.fixture_consultation as select id from public.consultations;
    create view public.fixture_stranger as select id from auth.users where email like 'stranger@%';
    create view public.fixture_answer as
      select a.response_id, a.id as answer_id, t.id as uncoded_theme_id
      from public.answers a, public.themes t where a.verbatim is not null and t.name = 'Uncoded';
    grant select on public.fixture_consultation, public.fixture_stranger, public.fixture_answer to anon, authenticated;
    commit;
  `);
}
