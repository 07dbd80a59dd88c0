import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import type { Session } from "#supabase/migrations.ts";
import { count, submit } from "./consultation.ts";
import { as } from "./people.ts";

export const capacity = { choices: ["parent-carer-of-child-with-send"] };
/** An answer of each sort. */
export const full = {
  capacity,
  "postcode-district": { text: "ME14" },
  "how-heard": { choices: ["kent-pact", "iask"] },
  "priority-1-why": { text: "Ask us earlier.\nAnd listen. 🙂" },
  "age-band": { choices: ["35-49"] },
  "contact-email": { text: "parent@example.org" },
};

/** How a page sends a draft. */
export const asPublished = {
  version: questionnaire.version,
  rendition: "standard",
  locale: "en",
};

/** What is stored where nothing was sent. */
export const none = {
  responses: 0,
  answers: 0,
  equality: 0,
  contacts: 0,
  drafts: 0,
};

/** What visitors send, and what is stored of it, on a database that is there once tests run. */
export function submissionsTo(database: () => Session) {
  return {
    send: (device: string, answers: object, more: object = {}) =>
      as(database(), "anon", () =>
        submit(database(), device, { answers: { ...answers }, ...more }),
      ),
    stored: async () => ({
      responses: await count(database(), "public.responses"),
      answers: await count(database(), "public.answers"),
      equality: await count(database(), "public.equality_answers"),
      contacts: await count(database(), "public.feedback_contacts"),
      drafts: await count(database(), "public.drafts"),
    }),
  };
}
