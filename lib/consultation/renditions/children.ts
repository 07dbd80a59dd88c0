import { priorities, type PriorityId } from "../consultation.ts";
import type { Page, Questionnaire } from "../questionnaire.ts";
import {
  helpOffered,
  picturesOfPriorities,
  quoteOffered,
  wordsOffered,
} from "./easy-read.ts";
import { agreement, choice, words } from "./adapted-questions.ts";

/**
 * For children under 13, with an adult beside them: pictures, three faces, one
 * idea a page. What the adult has to know stands on the start page.
 */

const ideasOfPriorities = {
  "priority-1": ["listening", "equal-partners"],
  "priority-2": ["growing-up", "planned-move"],
  "priority-3": ["assessment"],
  "priority-4": ["school", "doctor"],
  "priority-5": ["included"],
} as const satisfies Record<PriorityId, readonly string[]>;

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  ideas: ideasOfPriorities[priority],
  questions: [
    agreement(`${priority}-agreement`, {
      picture: picturesOfPriorities[priority],
      scale: "three-point",
    }),
    words(`${priority}-difference`, { picture: "idea" }),
  ],
}));

const pages: readonly Page[] = [
  {
    id: "capacity",
    ideas: ["extra-help"],
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
    ideas: ["helping"],
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
    ideas: ["happy"],
    questions: [words("anything-else", { picture: "more-to-say" })],
  },
  {
    id: "permissions",
    ideas: ["report"],
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
    ideas: ["answer-some"],
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

export const childrensForm: Omit<Questionnaire, "version" | "rendition"> = {
  opening: [
    "idea",
    "extra-help",
    "have-your-say",
    "happy",
    "on-time",
    "answer-some",
    "helping",
    "private",
  ],
  adultNote: true,
  pages,
};
