import { mainDocument } from "#lib/consultation/documents.ts";
import { pageAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { topics } from "#lib/consultation/topics.ts";

/*
 * What is asked of every build. Addresses stay from revision to revision; where
 * one moved, both are here.
 */

/** Its page has something to read, a choice and words to write. */
const [, topic] = topics;

export const homePage = "/";
export const questionPage = `/questionnaire/${pageAbout(questionnaire, topic)?.id ?? topic}`;
export const documentFile = `/download/documents/${mainDocument}/en/pdf`;
/** Where an analyst reads what was said of a topic, newest first. */
export const staffPages = [
  `/staff/topics/${topic}`,
  `/staff/priorities/${topic}`,
] as const;
