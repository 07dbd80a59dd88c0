import { mainDocument } from "#lib/consultation/documents.ts";
import { pageAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { topics } from "#lib/consultation/topics.ts";
import { formThatLeadsOn, respond, sendPage } from "./journey.ts";
import type { Subject } from "./subject.ts";

/** Something that people do, and how often it is done in a round. */
export interface Scenario {
  readonly name: string;
  /** What one of it is. */
  readonly unit: "request" | "journey";
  readonly times: number;
  readonly atOnce: number;
  /** Of this build's processor time against the other's: what it is to be at most. */
  readonly target?: number;
  /** The page that is opened, where it is one that a bare server can hand out as well. */
  readonly page?: string;
  act(subject: Subject, turn: number): Promise<void>;
}

export const homePage = "/";
const asked = pageAbout(questionnaire, topics[1])?.id ?? "";
export const questionPage = `/questionnaire/${asked}`;
export const documentFile = `/download/documents/${mainDocument}/en/pdf`;
export const drafts = 160;

/** Another one for everything that is answered, so that every post has something to save. */
let respondent = 0;

const many = { times: 400, atOnce: 16 };
const oneEach = { times: drafts, atOnce: 16 };

/** In this order: a page's form is opened before it is sent, and responses arrive before staff read them. */
export const scenarios: readonly Scenario[] = [
  {
    ...many,
    name: "Home page",
    page: homePage,
    unit: "request",
    act: async ({ respondents }, turn) => {
      await visitorOf(respondents, turn).open(homePage);
    },
  },
  {
    ...many,
    name: "A document (PDF)",
    unit: "request",
    act: async ({ respondents }, turn) => {
      await visitorOf(respondents, turn).open(documentFile);
    },
  },
  {
    ...oneEach,
    name: "Question page, opened with a draft",
    page: questionPage,
    unit: "request",
    target: 0.35,
    act: async ({ respondents }, turn) => {
      const own = respondentOf(respondents, turn);
      own.form = formThatLeadsOn(await own.visitor.open(questionPage));
    },
  },
  {
    ...oneEach,
    name: "Question page, sent",
    unit: "request",
    target: 0.25,
    act: async ({ respondents }, turn) => {
      const { visitor, form } = respondentOf(respondents, turn);
      if (!form) throw new Error("A page is sent before it was opened.");
      await sendPage(visitor, form, ++respondent);
    },
  },
  {
    times: 16,
    atOnce: 16,
    name: "Whole journey: every page opened and sent",
    unit: "journey",
    target: 0.4,
    act: async (subject) => {
      await respond(subject.newVisitor(), ++respondent);
    },
  },
  {
    times: 1,
    atOnce: 1,
    name: "Staff page of a topic, first after new responses",
    unit: "request",
    act: openStaffPage,
  },
  {
    times: 16,
    atOnce: 4,
    name: "Staff page of a topic",
    unit: "request",
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
