import { capacities, organisationalCapacities } from "./capacities.ts";
import type { Page, Questionnaire } from "./questionnaire.ts";
import { topics } from "./topics.ts";

const topicPages = topics.map((topic): Page => ({
  id: topic,
  reading: { document: "plan", part: topic },
  questions: [
    { id: `${topic}-agreement`, kind: "agreement", topic },
    { id: `${topic}-why`, kind: "open-text", topic },
  ],
}));

export const questionnaire: Questionnaire = {
  version: 1,
  rendition: "standard",
  pages: [
    {
      id: "who",
      questions: [
        {
          id: "who",
          kind: "single-choice",
          role: "capacity",
          options: capacities,
          required: true,
        },
        {
          id: "group-name",
          kind: "short-text",
          showWhen: { question: "who", isOneOf: organisationalCapacities },
        },
      ],
    },
    {
      id: "about-you",
      questions: [
        {
          id: "helped",
          kind: "single-choice",
          role: "help",
          options: ["for-myself", "with-help", "on-behalf"],
        },
        { id: "home", kind: "postcode-district", role: "district" },
        {
          id: "comes-for",
          kind: "multiple-choice",
          options: ["books", "computers", "warmth", "company"],
        },
      ],
    },
    ...topicPages,
    {
      id: "age",
      questions: [
        {
          id: "age-group",
          kind: "single-choice",
          storage: "equality",
          options: ["under-18", "adult", "prefer-not-to-say"],
        },
      ],
    },
    {
      id: "permissions",
      questions: [
        {
          id: "may-quote",
          kind: "single-choice",
          role: "quote-permission",
          options: ["yes", "no"],
        },
        { id: "tell-me", kind: "email", storage: "contact" },
      ],
    },
  ],
};
