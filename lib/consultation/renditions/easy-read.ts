import { priorities, type PriorityId } from "../consultation.ts";
import type { Page, Questionnaire } from "../questionnaire.ts";
import { agreement, choice, type Offered, words } from "./adapted-questions.ts";

/**
 * Easy Read: fewer questions, each with a picture, in the order of the standard
 * ones. Whatever is said before a question has a picture too, one an idea. The age
 * comes last, on a page that can be kept apart. Agreement has three points, as five
 * are hard to tell apart.
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

/** Beside the question that asks if people agree: which priority it is about. */
export const picturesOfPriorities = {
  "priority-1": "number-1",
  "priority-2": "number-2",
  "priority-3": "number-3",
  "priority-4": "number-4",
  "priority-5": "number-5",
} as const satisfies Record<PriorityId, string>;

const ideasOfPriorities = {
  "priority-1": ["equal-partners", "talking", "planning-together"],
  "priority-2": ["growing-up", "planned-move", "becoming-an-adult"],
  "priority-3": ["assessment", "ehc-plan", "on-time"],
  "priority-4": ["school", "outcomes", "school-for-everyone"],
  "priority-5": ["included", "school-for-everyone"],
} as const satisfies Record<PriorityId, readonly string[]>;

const priorityPages = priorities.map((priority): Page => ({
  id: priority,
  ideas: ideasOfPriorities[priority],
  reading: { document: "easy-read", part: priority },
  questions: [
    agreement(`${priority}-agreement`, {
      picture: picturesOfPriorities[priority],
      scale: "three-point",
    }),
    words(`${priority}-difference`, { picture: "idea", hint: true, lines: 8 }),
  ],
}));

const pages: readonly Page[] = [
  {
    id: "capacity",
    ideas: ["extra-help", "one-person"],
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
    ideas: ["helping", "listening"],
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
    ideas: ["vision", "well-cared-for", "right-time", "working-together"],
    reading: { document: "easy-read", part: "vision" },
    questions: [
      agreement("vision-agreement", {
        picture: "have-your-say",
        scale: "three-point",
      }),
    ],
  },
  ...priorityPages,
  {
    id: "anything-else",
    ideas: ["happy"],
    questions: [words("anything-else", { picture: "more-to-say", lines: 4 })],
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
    ideas: ["reading-answers", "answer-some"],
    // A face says no age, so ages stand without pictures: the question has its own.
    questions: [choice("age-band", { picture: "birthday" })],
  },
];

export const easyReadForm: Omit<Questionnaire, "version" | "rendition"> = {
  opening: [
    "draft-plan",
    "no-decision-yet",
    "extra-help",
    "five-priorities",
    "council-and-nhs",
    "have-your-say",
    "on-time",
    "answer-some",
    "computer",
    "helping",
    "private",
  ],
  pages,
};
