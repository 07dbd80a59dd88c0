import type { Condition, Page } from "./questionnaire.ts";

const adultAgeBands = [
  "18-24",
  "25-34",
  "35-49",
  "50-64",
  "65-and-over",
] as const;

/** Under 18, or where the age is not given: the age band only. */
const adultsOnly: Condition = { question: "age-band", isOneOf: adultAgeBands };

/** More about you: optional, kept apart from the answers, each with a way not to say. */
export const equalityPages: readonly Page[] = [
  {
    id: "age",
    intro: true,
    questions: [
      {
        id: "age-band",
        kind: "single-choice",
        storage: "equality",
        options: [
          "under-11",
          "11-15",
          "16-17",
          ...adultAgeBands,
          "prefer-not-to-say",
        ],
      },
    ],
  },
  {
    id: "sex-and-gender",
    intro: true,
    showWhen: adultsOnly,
    questions: [
      {
        id: "sex",
        kind: "single-choice",
        storage: "equality",
        options: ["female", "male", "prefer-not-to-say"],
      },
      {
        id: "gender-identity",
        kind: "single-choice",
        storage: "equality",
        options: ["same-as-at-birth", "different", "prefer-not-to-say"],
      },
      {
        id: "sexual-orientation",
        kind: "single-choice",
        storage: "equality",
        options: [
          "heterosexual",
          "gay-or-lesbian",
          "bisexual",
          "other",
          "prefer-not-to-say",
        ],
      },
    ],
  },
  {
    id: "background",
    intro: true,
    showWhen: adultsOnly,
    questions: [
      {
        id: "ethnicity",
        kind: "single-choice",
        storage: "equality",
        options: [
          "asian",
          "black",
          "mixed",
          "white",
          "gypsy-roma-or-traveller",
          "other",
          "prefer-not-to-say",
        ],
      },
      {
        id: "religion",
        kind: "single-choice",
        storage: "equality",
        options: [
          "none",
          "buddhist",
          "christian",
          "hindu",
          "jewish",
          "muslim",
          "sikh",
          "other",
          "prefer-not-to-say",
        ],
      },
    ],
  },
  {
    id: "health-and-caring",
    intro: true,
    showWhen: adultsOnly,
    questions: [
      {
        id: "disability",
        kind: "single-choice",
        storage: "equality",
        options: ["yes", "no", "prefer-not-to-say"],
      },
      {
        id: "disability-kinds",
        kind: "multiple-choice",
        storage: "equality",
        showWhen: { question: "disability", isOneOf: ["yes"] },
        options: [
          "physical",
          "sensory",
          "learning-disability",
          "mental-health",
          "long-standing-illness",
          "neurodivergent",
          "other",
          "prefer-not-to-say",
        ],
      },
      {
        id: "carer",
        kind: "single-choice",
        storage: "equality",
        hint: true,
        options: ["yes", "no", "prefer-not-to-say"],
      },
      {
        id: "pregnancy",
        kind: "single-choice",
        storage: "equality",
        options: ["yes", "no", "prefer-not-to-say"],
      },
    ],
  },
];
