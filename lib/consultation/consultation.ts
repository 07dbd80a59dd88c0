/**
 * The consultation itself: who holds it, when it is open, how to reach people.
 * Dates are the published ones; a demonstration and a hosted installation keep
 * their own window in the database, which is the one that counts.
 */
export const consultation = {
  id: "send-strategy-2021-2024",
  /** What page codes of its paper forms begin with: capitals and hyphens. Printed, so it never changes. */
  code: "KENT-SEND",
  /** The name of a file that leaves the site begins with it. */
  filePrefix: "kent-send",
  timeZone: "Europe/London",
  /** Open from Wednesday 2 December 2020 to midnight at the end of Thursday 4 February 2021. */
  opensAt: "2020-12-02T00:00:00Z",
  closesAt: "2021-02-05T00:00:00Z",
  contacts: {
    questions: "sendstrategy@kent.gov.uk",
    alternativeFormats: "alternativeformats@kent.gov.uk",
    phone: "03000 421553",
    textRelay: "18001 03000 421553",
    publicAddress: "www.kent.gov.uk/sendstrategyconsultation",
  },
  /** Who else can help, in the order in which the help page names them; `words` are messages of it. */
  services: [
    { words: "localOffer", address: "https://www.kent.gov.uk/" },
    { words: "iask", address: undefined },
  ],
} as const;

/** The five priorities, in their published order. Titles are words: see messages. */
export const priorities = [
  "priority-1",
  "priority-2",
  "priority-3",
  "priority-4",
  "priority-5",
] as const;

export type PriorityId = (typeof priorities)[number];
