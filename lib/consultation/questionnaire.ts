import type { DocumentId, PartId } from "./documents.ts";
import type { TopicId } from "./topics.ts";

/** What a questionnaire is made of: its pages and questions, and what is asked of them. */

/**
 * How the questionnaire is put: the same questions in other words, fewer of them,
 * with pictures. What is answered in one is an answer in all: see `renditions.ts`.
 */
export const renditionIds = [
  "standard",
  "easy-read",
  "young-people",
  "children",
] as const;
export type RenditionId = (typeof renditionIds)[number];

/** Those that there can be on paper; the others are for the screen alone. */
export const paperRenditions = [
  "standard",
  "easy-read",
] as const satisfies readonly RenditionId[];
export type PaperRendition = (typeof paperRenditions)[number];

/** Where an answer is kept. Equality monitoring and contacts are never beside answers. */
export type Storage = "answers" | "equality" | "contact";

/**
 * What some answers say of the response that they are in. Everything outside the
 * definition, SQL too, finds such a question by its role and never by its id.
 */
export const questionRoles = [
  "capacity",
  "district",
  "help",
  "whose-words",
  "quote-permission",
] as const;
export type QuestionRole = (typeof questionRoles)[number];

interface QuestionBase {
  readonly id: string;
  readonly required?: true;
  /** The question has a hint among its words. */
  readonly hint?: true;
  /** Kept with the answers unless it says otherwise. */
  readonly storage?: Storage;
  readonly showWhen?: Condition;
  /** What the answer is about; without one it is about who answers. */
  readonly topic?: TopicId;
  /** What the answer says of its whole response. */
  readonly role?: QuestionRole;
  /** The name of a file in `public/pictures`, without its ending. */
  readonly picture?: string;
}

export interface SingleChoice extends QuestionBase {
  readonly kind: "single-choice";
  /** All that is taken as an answer. */
  readonly options: readonly string[];
  /** What a rendition offers of them; all of them where it says nothing. */
  readonly offered?: readonly string[];
  /** The pictures of options, by the options' ids. */
  readonly optionPictures?: Readonly<Record<string, string>>;
}
export interface MultipleChoice extends QuestionBase {
  readonly kind: "multiple-choice";
  readonly options: readonly string[];
}
/** Agreement on the five-point scale plus don't know, or where five are hard to tell apart on three points. */
export interface Agreement extends QuestionBase {
  readonly kind: "agreement";
  readonly scale?: "three-point";
  readonly optionPictures?: Readonly<Record<string, string>>;
}
export interface OpenText extends QuestionBase {
  readonly kind: "open-text";
  /** How many lines there are to write on, on paper. */
  readonly lines?: number;
}
export interface ShortText extends QuestionBase {
  readonly kind: "short-text";
}
/** The first part of a postcode, such as ME14. More than that is never kept. */
export interface PostcodeDistrict extends QuestionBase {
  readonly kind: "postcode-district";
}
export interface Email extends QuestionBase {
  readonly kind: "email";
}

export type Question =
  | SingleChoice
  | MultipleChoice
  | Agreement
  | OpenText
  | ShortText
  | PostcodeDistrict
  | Email;

export type QuestionKind = Question["kind"];

/** True where the named choice question has one of these options chosen. */
export interface Condition {
  readonly question: string;
  readonly isOneOf: readonly string[];
}

/** A part of one of the consultation's documents. */
export type Reading = {
  readonly [D in DocumentId]: {
    readonly document: D;
    readonly part: PartId<D>;
  };
}[DocumentId];

export interface Page {
  readonly id: string;
  readonly questions: readonly Question[];
  /** The page has an introduction among its words. */
  readonly intro?: true;
  /** A pictured introduction in its place: an idea each, by the name of its picture. */
  readonly ideas?: readonly string[];
  readonly showWhen?: Condition;
  /** What to read before answering, shown in place. */
  readonly reading?: Reading;
}

export interface Questionnaire {
  readonly version: number;
  readonly rendition: RenditionId;
  /** Pictured: what the start page says, an idea each, by the name of its picture. */
  readonly opening?: readonly string[];
  /** The start page has a note for the adult who helps. */
  readonly adultNote?: true;
  readonly pages: readonly Page[];
}

/** Whether whatever is said has a picture beside it. */
export function isPictured({ opening }: Questionnaire): boolean {
  return opening !== undefined;
}

/** All questions of a questionnaire, in the order in which they are asked. */
export function questionsOf(form: Questionnaire): readonly Question[] {
  return form.pages.flatMap((page) => page.questions);
}

/** The number that a question has on the screen and on paper, counted from 1; 0 where it is not asked. */
export function numberOf(form: Questionnaire, id: string): number {
  return questionsOf(form).findIndex((question) => question.id === id) + 1;
}

/** The picture of an option, by its name; undefined where it has none. */
export function optionPictureOf(
  question: Question,
  option: string,
): string | undefined {
  return "optionPictures" in question
    ? question.optionPictures[option]
    : undefined;
}

/** The open questions about a topic, whose verbatims are read and coded together. */
export function openQuestionsAbout(
  form: Questionnaire,
  topic: TopicId,
): readonly Question[] {
  return questionsOf(form).filter(
    (question) => question.topic === topic && question.kind === "open-text",
  );
}

/** The question that says this of a response; undefined where a rendition does not ask it. */
export function questionWithRole(
  form: Questionnaire,
  role: QuestionRole,
): Question | undefined {
  return questionsOf(form).find((question) => question.role === role);
}

/** What a page asks about; undefined where it is about who answers. */
export function topicOf({ questions }: Page): TopicId | undefined {
  return questions.find(({ topic }) => topic)?.topic;
}

/** The page that asks about a topic first; undefined where none does. */
export function pageAbout(
  form: Questionnaire,
  topic: TopicId,
): Page | undefined {
  return form.pages.find(({ questions }) =>
    questions.some((question) => question.topic === topic),
  );
}
