import { priorities, type PriorityId } from "../consultation.ts";
import type { Page } from "../questionnaire.ts";
import { agreement, choice, type Offered, words } from "./put.ts";

/**
 * Easy Read: fewer questions, each with a picture, in the order of the standard
 * ones. The age comes last, on a page that can be kept apart. Agreement has three
 * points, as five are hard to tell apart.
 */

/** Who may answer in Easy Read; everybody else says "someone else". */
const capacities: readonly Offered[] = [
  { id: "young-person-with-send", picture: "young-person-with-send" },
  { id: "parent-carer-of-child-with-send", picture: "parent-and-child" },
  { id: "other-young-person", picture: "young-person" },
  { id: "other-parent-or-resident", picture: "home" },
  { id: "other", picture: "other" },
];

/** Who answers and whose words they are, with the pictures that children see too. */
export const helpOffered: readonly Offered[] = [
  { id: "for-myself", picture: "one-person" },
  { id: "with-help", picture: "reading-together" },
  { id: "on-behalf", picture: "answering-for-someone" },
];
export const wordsOffered: readonly Offered[] = [
  { id: "my-own", picture: "my-own-words" },
  { id: "written-down-for-me", picture: "someone-writes-for-me" },
  { id: "helper-answered-for-me", picture: "helper-chose-words" },
];
export const quoteOffered: readonly Offered[] = [
  { id: "yes", picture: "tick" },
  { id: "no", picture: "cross" },
];

export const picturesOfPriorities = {
  "priority-1": "equal-partners",
  "priority-2": "growing-up",
  "priority-3": "assessment",
  "priority-4": "school",
  "priority-5": "included",
} as const satisfies Record<PriorityId, string>;

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  priority,
  intro: true,
  reading: { document: "easy-read", part: priority },
  questions: [
    agreement(`${priority}-agreement`, {
      picture: picturesOfPriorities[priority],
      scale: "three-point",
    }),
    words(`${priority}-difference`, { picture: "idea", hint: true, lines: 8 }),
  ],
}));

export const easyReadPages: readonly Page[] = [
  {
    id: "capacity",
    intro: true,
    questions: [
      choice("capacity", {
        picture: "have-your-say",
        hint: true,
        offered: capacities,
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
  {
    id: "vision",
    intro: true,
    reading: { document: "easy-read", part: "vision" },
    questions: [
      agreement("vision-agreement", {
        picture: "vision",
        scale: "three-point",
      }),
    ],
  },
  ...priorityPages,
  {
    id: "anything-else",
    intro: true,
    questions: [words("anything-else", { picture: "more-to-say", lines: 4 })],
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
    // A face says no age, so ages stand without pictures: the question has its own.
    questions: [choice("age-band", { picture: "birthday" })],
  },
];
