import type { Person } from "./people.ts";

/*
 * What each visitor may do with each table and view. One that is new fails here
 * until its line is written, and so does a right that is more or less than said.
 */
export const rights: Readonly<Record<string, Partial<Record<Person, string>>>> =
  {
    consultations: {
      anon: "select",
      stranger: "select",
      analyst: "select",
      administrator: "select update",
      "data-entry": "select",
    },
    questionnaires: {
      anon: "select",
      stranger: "select",
      analyst: "select",
      administrator: "select",
      "data-entry": "select",
    },
    questionnaire_words: {
      anon: "select",
      stranger: "select",
      analyst: "select",
      administrator: "select",
      "data-entry": "select",
    },
    settings: {
      analyst: "select",
      administrator: "select insert update delete",
      "data-entry": "select",
    },
    distribution_links: {
      analyst: "select",
      administrator: "select insert update delete",
      "data-entry": "select",
    },
    staff_roles: {
      analyst: "select",
      administrator: "select",
      "data-entry": "select",
    },
    audit_log: { administrator: "select" },
    drafts: {},
    device_keys: {},
    responses: { analyst: "select", administrator: "select" },
    response_revision: { analyst: "select", administrator: "select" },
    answers: { analyst: "select", administrator: "select" },
    equality_answers: { administrator: "select" },
    feedback_contacts: { administrator: "select" },
    themes: {
      analyst: "select insert update delete",
      administrator: "select insert update delete",
    },
    codings: {
      // A coding stays its coder's: another may take it away, never sign it.
      analyst: "select insert delete",
      administrator: "select insert delete",
    },
    verbatims: { analyst: "select", administrator: "select" },
    format_requests: { analyst: "select", administrator: "select" },
    format_request_contacts: { analyst: "select", administrator: "select" },
    format_request_extensions: { analyst: "select", administrator: "select" },
    format_request_queue: { analyst: "select", administrator: "select" },
    sign_offs: { analyst: "select insert", administrator: "select insert" },
    sign_off_register: { analyst: "select", administrator: "select" },
    openings: { analyst: "select", administrator: "select insert" },
    opening_register: { analyst: "select", administrator: "select" },
    paper_forms: {
      analyst: "select",
      administrator: "select",
      "data-entry": "select",
    },
    // Only the person who typed it, and administrators: it holds equality monitoring too.
    paper_keyings: { administrator: "select", "data-entry": "select" },
    paper_scans: { administrator: "select", "data-entry": "select" },
    // Whoever began an import goes on with it or throws it away.
    imports: {
      administrator: "select insert",
      "data-entry": "select insert update delete",
    },
    import_rows: { "data-entry": "select insert delete" },
  };

/** A row that nothing but a missing right would refuse. `$1` is who inserts it, where the row says so. */
export const newRows: Readonly<Record<string, string>> = {
  consultations:
    "(id, opens_at, closes_at, rules) values ('other', now(), now() + interval '1 day', '{}')",
  questionnaires:
    "(consultation_id, version, questions, renditions) select id, 99, '[]', '{}' from fixture_consultation",
  questionnaire_words:
    "(consultation_id, version, locale, words) select id, 2, 'en', '{}' from fixture_consultation",
  settings:
    "(consultation_id, name) select id, 'Another school' from fixture_consultation",
  distribution_links:
    "(code, consultation_id, channel) select 'another', id, 'school' from fixture_consultation",
  staff_roles:
    "(user_id, role) select id, 'administrator' from fixture_stranger",
  audit_log: "(action, subject) values ('forged', 'forged')",
  drafts:
    "(token_hash, consultation_id, locale) select '\\x01', id, 'en' from fixture_consultation",
  device_keys: "(token_hash, draft_key) values ('\\x01', '\\x02')",
  responses:
    "(consultation_id, questionnaire_version, reference, submission_key, locale, channel, capacity) select id, 1, 'FORGED', '\\x01', 'en', 'website', 'other' from fixture_consultation",
  // There is one row for good.
  response_revision: "(only_row) select true where false",
  answers:
    "(response_id, question_id, verbatim, capacity) select response_id, 'forged', 'forged', 'other' from fixture_answer",
  equality_answers:
    "(response_id, question_id, choices) select response_id, 'forged', array['forged'] from fixture_answer",
  feedback_contacts:
    "(consultation_id, email) select id, 'forged@example.org' from fixture_consultation",
  themes:
    "(consultation_id, topic, name, definition) select id, 'priority-2', 'Another', 'Another' from fixture_consultation",
  codings:
    "(answer_id, theme_id, coder_id) select answer_id, uncoded_theme_id, auth.uid() from fixture_answer",
  verbatims: "(id) values (1)",
  format_requests:
    "(consultation_id, document, format, sending, due_on) select id, 'strategy', 'braille', 'post', current_date from fixture_consultation",
  format_request_contacts:
    "(request_id, request_key, email) values (1, '\\x01', 'forged@example.org')",
  format_request_extensions:
    "(request_id, was_due_on, due_on, reason, extended_by) select 1, current_date, current_date + 1, 'forged', id from fixture_stranger",
  format_request_queue: "(document) values ('forged')",
  sign_offs:
    "(consultation_id, publication, locale, version, kind, outcome, reader) select id, 'strategy', 'en', '0123456789ab', 'read', 'done', 'Somebody' from fixture_consultation",
  sign_off_register: "(publication) values ('forged')",
  openings:
    "(consultation_id, gate, problems, versions) select id, 'green', '[]', '{}' from fixture_consultation",
  opening_register: "(gate) values ('green')",
  paper_forms:
    "(id, consultation_id, questionnaire_version, rendition, locale) select gen_random_uuid(), consultation_id, questionnaire_version, 'standard', 'en' from fixture_form",
  paper_keyings:
    "(form_id, turn, keyed_by) select id, 2, auth.uid() from fixture_form",
  paper_scans:
    "(form_id, content_type, content) select gen_random_uuid(), 'image/png', '\\x01' from fixture_form",
  imports:
    "(id, consultation_id, kind, name, file_hash) select gen_random_uuid(), id, 'csv', 'another.csv', encode(sha256('another'), 'hex') from fixture_consultation",
  import_rows:
    "(import_id, line, key, arrival, answers) select id, 3, encode(sha256('another'), 'hex'), '{\"channel\": \"import\"}', '{}' from fixture_import",
};
