import { capacities, organisationalCapacities } from "./capacities.ts";
import { priorities } from "./consultation.ts";
import { equalityPages } from "./equality-monitoring.ts";
import type { Page, Questionnaire } from "./questionnaire.ts";

/**
 * What is asked: pages and questions by stable id, never by position. A new
 * question is one entry here and its words in `messages/{locale}/questionnaire.json`;
 * validation, pages, storage, export and tallies follow from the entry.
 *
 * Ids are stored with answers for good: never rename one, never use one again
 * for something else. After a change raise `version`; responses keep theirs.
 */

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  reading: { document: "strategy", part: priority },
  questions: [
    { id: `${priority}-agreement`, kind: "agreement", topic: priority },
    { id: `${priority}-why`, kind: "open-text", topic: priority },
    {
      id: `${priority}-difference`,
      kind: "open-text",
      topic: priority,
      hint: true,
    },
  ],
}));

export const questionnaire: Questionnaire = {
  version: 2,
  rendition: "standard",
  pages: [
    {
      id: "capacity",
      questions: [
        {
          id: "capacity",
          kind: "single-choice",
          role: "capacity",
          options: capacities,
          required: true,
          hint: true,
        },
      ],
    },
    {
      id: "organisation",
      showWhen: { question: "capacity", isOneOf: organisationalCapacities },
      questions: [{ id: "organisation", kind: "short-text", hint: true }],
    },
    {
      id: "who-is-answering",
      questions: [
        {
          id: "help",
          kind: "single-choice",
          role: "help",
          hint: true,
          options: ["for-myself", "with-help", "on-behalf"],
        },
        {
          id: "whose-words",
          kind: "single-choice",
          role: "whose-words",
          hint: true,
          options: ["my-own", "written-down-for-me", "helper-answered-for-me"],
          showWhen: { question: "help", isOneOf: ["with-help", "on-behalf"] },
        },
      ],
    },
    {
      id: "postcode-district",
      questions: [
        {
          id: "postcode-district",
          kind: "postcode-district",
          role: "district",
          hint: true,
        },
      ],
    },
    {
      id: "how-heard",
      questions: [
        {
          id: "how-heard",
          kind: "multiple-choice",
          options: [
            "school-or-senco",
            "council-email-or-letter",
            "council-website",
            "kent-pact",
            "iask",
            "health-professional",
            "social-media",
            "friend-or-family",
            "other",
          ],
        },
      ],
    },
    {
      id: "vision",
      intro: true,
      reading: { document: "strategy", part: "vision" },
      questions: [
        { id: "vision-agreement", kind: "agreement", topic: "vision" },
        { id: "vision-why", kind: "open-text", topic: "vision" },
      ],
    },
    ...priorityPages,
    {
      id: "measuring-progress",
      intro: true,
      reading: { document: "strategy", part: "measuring-progress" },
      questions: [
        {
          id: "measuring-progress",
          kind: "open-text",
          topic: "measuring-progress",
        },
        { id: "anything-else", kind: "open-text", topic: "anything-else" },
      ],
    },
    {
      id: "equality-impact",
      intro: true,
      reading: { document: "eqia", part: "who-could-be-affected" },
      questions: [
        {
          id: "equality-impact",
          kind: "open-text",
          topic: "equality-impact",
          hint: true,
        },
      ],
    },
    ...equalityPages,
    {
      id: "permissions",
      questions: [
        {
          id: "quote-permission",
          kind: "single-choice",
          role: "quote-permission",
          options: ["yes", "no"],
          hint: true,
        },
        { id: "contact-email", kind: "email", storage: "contact", hint: true },
      ],
    },
  ],
};
