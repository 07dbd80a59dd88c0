import { documentFile, homePage, questionPage } from "./addresses.ts";
import { formThatLeadsOn, respond, sendPage } from "./journey.ts";
import type { Subject } from "./subject.ts";

/** Something that people do, and how often it is done in a round. */
export interface Scenario {
  readonly name: string;
  readonly times: number;
  readonly atOnce: number;
  /** Of this build's processor time against the other's: what it is to be at most. */
  readonly target?: number;
  /** The page that is opened, where it is one that a bare server can hand out as well. */
  readonly page?: string;
  /** @param turn goes on from round to round and is the same on every build: who answers, and what */
  act(subject: Subject, turn: number): Promise<void>;
}

/** How many people have a draft that they open and send. */
export const drafts = 120;

const many = { times: 300, atOnce: 16 };
const oneEach = { times: drafts, atOnce: 16 };

/** In this order: a page's form is opened before it is sent, and responses arrive before staff read them. */
export const scenarios: readonly Scenario[] = [
  {
    ...many,
    name: "Home page",
    page: homePage,
    act: async ({ respondents }, turn) => {
      await visitorOf(respondents, turn).open(homePage);
    },
  },
  {
    ...many,
    name: "A document (PDF)",
    act: async ({ respondents }, turn) => {
      await visitorOf(respondents, turn).open(documentFile);
    },
  },
  {
    ...oneEach,
    name: "Question page, opened with a draft",
    page: questionPage,
    target: 0.35,
    act: async ({ respondents }, turn) => {
      const own = respondentOf(respondents, turn);
      own.form = formThatLeadsOn(await own.visitor.open(questionPage));
    },
  },
  {
    ...oneEach,
    name: "Question page, sent",
    target: 0.25,
    act: async ({ respondents }, turn) => {
      const { visitor, form } = respondentOf(respondents, turn);
      if (!form) throw new Error("A page is sent before it was opened.");
      await sendPage(visitor, form, turn);
    },
  },
  {
    times: 10,
    atOnce: 10,
    name: "Whole journey: every page opened and sent",
    target: 0.4,
    act: async (subject, turn) => {
      await respond(subject.newVisitor(), turn);
    },
  },
  {
    times: 1,
    atOnce: 1,
    name: "Staff page of a topic, first after new responses",
    act: openStaffPage,
  },
  {
    times: 12,
    atOnce: 4,
    name: "Staff page of a topic",
    target: 0.4,
    act: openStaffPage,
  },
];

async function openStaffPage({ analyst, staffPage }: Subject): Promise<void> {
  await analyst.open(staffPage);
}

function respondentOf(respondents: Subject["respondents"], turn: number) {
  const own = respondents[turn % respondents.length];
  if (!own) throw new RangeError("nobody is there to answer");
  return own;
}

function visitorOf(respondents: Subject["respondents"], turn: number) {
  return respondentOf(respondents, turn).visitor;
}
