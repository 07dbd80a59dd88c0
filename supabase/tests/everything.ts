import { consultation } from "#lib/consultation/consultation.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { Session } from "#supabase/migrations.ts";
import {
  addConsultation,
  closes,
  opens,
  saveDraft,
  submit,
  whileOpen,
} from "./consultation.ts";
import { addFormatRequest } from "./format-requests.ts";
import { drawEvery, formId, key, openUntil, today } from "./paper.ts";
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
    "insert into public.questionnaire_words (consultation_id, version, locale, words) values ($1, $2, 'en', '{}')",
    [id, questionnaire.version],
  );
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
    `insert into public.themes (consultation_id, topic, name, definition)
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
  await addDataEntry(database);
  await database.exec(`
    create view public.fixture_consultation as select id from public.consultations;
    create view public.fixture_stranger as select id from auth.users where email like 'stranger@%';
    create view public.fixture_answer as
      select a.response_id, a.id as answer_id, t.id as uncoded_theme_id
      from public.answers a, public.themes t where a.verbatim is not null and t.name = 'Uncoded';
    create view public.fixture_form as select id, consultation_id, questionnaire_version from public.paper_forms;
    create view public.fixture_import as select id from public.imports;
    grant select on public.fixture_consultation, public.fixture_stranger, public.fixture_answer,
      public.fixture_form, public.fixture_import to anon, authenticated;
    commit;
  `);
}

/** A form that waits for its second keying, with its scan, and a file that waits to be confirmed. */
async function addDataEntry(database: Session): Promise<void> {
  await openUntil(database, 1);
  await drawEvery(database, true);
  await key(database, "data-entry", 1, 1);
  await as(database, "data-entry", () =>
    database.rows("select public.add_paper_scan($1, 'image/png', 'aGVsbG8=')", [
      formId(1),
    ]),
  );
  await as(database, "data-entry", () =>
    database.rows(
      "insert into public.imports (id, consultation_id, kind, name, file_hash) values ($1, $2, 'csv', 'table.csv', encode(sha256('table'), 'hex'))",
      [formId(1), consultation.id],
    ),
  );
  await as(database, "data-entry", () =>
    database.rows(
      `insert into public.import_rows (import_id, line, key, arrival, answers)
       values ($1, 2, encode(sha256('row'), 'hex'), $2, '{}')`,
      [formId(1), { channel: "import", receivedOn: today }],
    ),
  );
  await database.rows(
    "update public.consultations set opens_at = $1, closes_at = $2",
    [opens, closes],
  );
}
