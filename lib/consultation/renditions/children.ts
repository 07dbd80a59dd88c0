import { priorities } from "../consultation.ts";
import type { Page } from "../questionnaire.ts";
import {
  helpOffered,
  picturesOfPriorities,
  quoteOffered,
  wordsOffered,
} from "./easy-read.ts";
import { agreement, choice, words } from "./put.ts";

/**
 * For children under 13, with an adult beside them: pictures, three faces, one
 * idea a page. The introduction of the first pages is for that adult.
 */

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  priority,
  intro: true,
  questions: [
    agreement(`${priority}-agreement`, {
      picture: picturesOfPriorities[priority],
      scale: "three-point",
    }),
    words(`${priority}-difference`, { picture: "idea" }),
  ],
}));

export const childrensPages: readonly Page[] = [
  {
    id: "capacity",
    intro: true,
    questions: [
      choice("capacity", {
        picture: "have-your-say",
        hint: true,
        offered: [
          { id: "young-person-with-send", picture: "young-person-with-send" },
          { id: "other-young-person", picture: "young-person" },
          { id: "other", picture: "other" },
        ],
      }),
    ],
  },
  {
    id: "who-is-answering",
    intro: true,
    questions: [
      choice("help", { picture: "writing-answers", offered: helpOffered }),
      choice("whose-words", {
        picture: "talking",
        hint: true,
        offered: wordsOffered,
      }),
    ],
  },
  ...priorityPages,
  {
    id: "anything-else",
    intro: true,
    questions: [words("anything-else", { picture: "more-to-say" })],
  },
  {
    id: "permissions",
    intro: true,
    questions: [
      choice("quote-permission", {
        picture: "quote",
        hint: true,
        offered: quoteOffered,
      }),
    ],
  },
  {
    id: "age",
    intro: true,
    questions: [
      choice("age-band", {
        picture: "birthday",
        offered: [
          { id: "under-11" },
          { id: "11-15" },
          { id: "16-17" },
          { id: "prefer-not-to-say" },
        ],
      }),
    ],
  },
];
