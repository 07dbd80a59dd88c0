import { priorities } from "../consultation.ts";
import type { Page } from "../questionnaire.ts";
import { agreement, choice, words } from "./adapted-questions.ts";

/**
 * For young people of about 13 to 17: their own words, the five points, and no
 * question that is for adults or organisations.
 */

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  intro: true,
  questions: [
    agreement(`${priority}-agreement`, {}),
    words(`${priority}-why`),
    words(`${priority}-difference`, { hint: true }),
  ],
}));

export const youngPeoplesPages: readonly Page[] = [
  {
    id: "capacity",
    intro: true,
    questions: [
      choice("capacity", {
        hint: true,
        offered: [
          { id: "young-person-with-send" },
          { id: "other-young-person" },
          { id: "other" },
        ],
      }),
    ],
  },
  {
    id: "who-is-answering",
    intro: true,
    questions: [choice("help", {}), choice("whose-words", { hint: true })],
  },
  {
    id: "vision",
    intro: true,
    questions: [agreement("vision-agreement", {}), words("vision-why")],
  },
  ...priorityPages,
  {
    id: "anything-else",
    intro: true,
    questions: [words("anything-else")],
  },
  {
    id: "permissions",
    intro: true,
    questions: [choice("quote-permission", { hint: true })],
  },
  {
    id: "age",
    intro: true,
    questions: [choice("age-band", {})],
  },
];
