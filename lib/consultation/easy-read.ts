import { priorities, type PriorityId } from "./consultation.ts";
import type { capacities } from "./questionnaire.ts";

/**
 * The Easy Read rendition of the questionnaire: fewer questions, each with a
 * picture, in the order of the standard ones. The age comes last, on a page that
 * can be kept apart.
 *
 * A question has the id of the standard question that it stands for: the
 * capacity (fewer options to choose from), who is answering and whose words they
 * are, agreement with the vision and with each priority, what would make the most
 * difference, anything else, the age band, and leave to quote. An option has the
 * id of the standard one.
 *
 * Agreement alone is asked on a scale of its own, of three points, as five are
 * hard to tell apart. Its ids are stable: a return keeps what was ticked, and
 * reporting sets the three points beside the five by a rule that it states.
 *
 * Its words are `messages/{locale}/easy-read-questionnaire.json`.
 */

export const easyReadAgreement = ["yes", "not-sure", "no"] as const;

export interface EasyReadOption {
  /** Of the standard question, or of the scale of agreement. */
  readonly id: string;
  readonly picture?: string;
}

export interface EasyReadQuestion {
  /** Of the standard question. */
  readonly id: string;
  /** The name of a file in `public/pictures`, without its ending. */
  readonly picture: string;
  /** The question has a hint among its words. */
  readonly hint?: true;
  /** What to tick one of; a question without is answered in words. */
  readonly options?: readonly EasyReadOption[];
  /** For words: how many lines to write on. */
  readonly lines?: number;
}

export interface EasyReadPage {
  readonly id: string;
  readonly questions: readonly EasyReadQuestion[];
  /** The priority that the page asks about. */
  readonly priority?: PriorityId;
}

export interface EasyReadRendition {
  readonly id: "easy-read";
  readonly pages: readonly EasyReadPage[];
}

/** Who may answer in Easy Read; everybody else says "someone else". */
const easyReadCapacities = [
  { id: "young-person-with-send", picture: "young-person-with-send" },
  { id: "parent-carer-of-child-with-send", picture: "parent-and-child" },
  { id: "other-young-person", picture: "young-person" },
  { id: "other-parent-or-resident", picture: "home" },
  { id: "other", picture: "other" },
] as const satisfies readonly (EasyReadOption & {
  readonly id: (typeof capacities)[number];
})[];

const agreementOptions = easyReadAgreement.map((id) => ({ id, picture: id }));

const picturesOfPriorities = {
  "priority-1": "equal-partners",
  "priority-2": "growing-up",
  "priority-3": "assessment",
  "priority-4": "school",
  "priority-5": "included",
} as const satisfies Record<PriorityId, string>;

const priorityPages = priorities.map((priority): EasyReadPage => ({
  id: priority,
  priority,
  questions: [
    {
      id: `${priority}-agreement`,
      picture: picturesOfPriorities[priority],
      options: agreementOptions,
    },
    { id: `${priority}-difference`, picture: "idea", hint: true, lines: 8 },
  ],
}));

/** A face says no age, so ages stand without pictures: the question has its own. */
const ageBands: readonly EasyReadOption[] = [
  { id: "under-11" },
  { id: "11-15" },
  { id: "16-17" },
  { id: "18-24" },
  { id: "25-34" },
  { id: "35-49" },
  { id: "50-64" },
  { id: "65-and-over" },
  { id: "prefer-not-to-say" },
];

export const easyReadRendition: EasyReadRendition = {
  id: "easy-read",
  pages: [
    {
      id: "capacity",
      questions: [
        {
          id: "capacity",
          picture: "have-your-say",
          hint: true,
          options: easyReadCapacities,
        },
      ],
    },
    {
      id: "who-is-answering",
      questions: [
        {
          id: "help",
          picture: "writing-answers",
          options: [
            { id: "for-myself", picture: "one-person" },
            { id: "with-help", picture: "reading-together" },
            { id: "on-behalf", picture: "answering-for-someone" },
          ],
        },
        {
          id: "whose-words",
          picture: "talking",
          hint: true,
          options: [
            { id: "my-own", picture: "my-own-words" },
            { id: "written-down-for-me", picture: "someone-writes-for-me" },
            { id: "helper-answered-for-me", picture: "helper-chose-words" },
          ],
        },
      ],
    },
    {
      id: "vision",
      questions: [
        {
          id: "vision-agreement",
          picture: "vision",
          options: agreementOptions,
        },
      ],
    },
    ...priorityPages,
    {
      id: "anything-else",
      questions: [{ id: "anything-else", picture: "more-to-say", lines: 4 }],
    },
    {
      id: "permissions",
      questions: [
        {
          id: "quote-permission",
          picture: "quote",
          hint: true,
          options: [
            { id: "yes", picture: "tick" },
            { id: "no", picture: "cross" },
          ],
        },
      ],
    },
    {
      id: "age",
      questions: [{ id: "age-band", picture: "birthday", options: ageBands }],
    },
  ],
};
