import type { capacities } from "../capacities.ts";
import type { TopicId } from "../topics.ts";
import type { Weights } from "./material.ts";
import type { Voice } from "./theme.ts";

/*
 * Who answers and what they choose, as councils' SEND consultations report it:
 * mostly parents, few young people. Invented throughout; only the shape is real.
 */

type Capacity = (typeof capacities)[number];

export const capacityWeights: Weights<Capacity> = [
  ["parent-carer-of-child-with-send", 52],
  ["senco", 9],
  ["teacher-or-school-leader", 7],
  ["other-parent-or-resident", 7],
  ["health-professional", 4.5],
  ["early-years-provider", 3.5],
  ["young-person-with-send", 7],
  ["governor", 3],
  ["voluntary-organisation-or-parent-forum", 2.5],
  ["post-16-or-college", 2],
  ["social-care-professional", 2],
  ["other", 2],
  ["other-young-person", 2.5],
  ["councillor", 1],
];

export const voiceOf: Readonly<Record<Capacity, Voice>> = {
  "young-person-with-send": "young",
  "parent-carer-of-child-with-send": "family",
  "other-young-person": "young",
  "other-parent-or-resident": "family",
  senco: "school",
  "teacher-or-school-leader": "school",
  governor: "school",
  "early-years-provider": "school",
  "post-16-or-college": "school",
  "health-professional": "service",
  "social-care-professional": "service",
  "voluntary-organisation-or-parent-forum": "service",
  councillor: "service",
  other: "service",
};

export const districtWeights: Weights<string> = [
  ["ME10", 6],
  ["ME12", 4],
  ["ME13", 3],
  ["ME14", 5],
  ["ME15", 6],
  ["ME16", 4],
  ["ME17", 2],
  ["ME18", 1],
  ["ME19", 3],
  ["ME20", 3],
  ["CT1", 3],
  ["CT2", 3],
  ["CT3", 2],
  ["CT4", 2],
  ["CT5", 3],
  ["CT6", 4],
  ["CT7", 1],
  ["CT9", 5],
  ["CT10", 3],
  ["CT11", 4],
  ["CT12", 3],
  ["CT13", 1],
  ["CT14", 3],
  ["CT15", 1],
  ["CT16", 3],
  ["CT17", 3],
  ["CT18", 1],
  ["CT19", 4],
  ["CT20", 3],
  ["CT21", 2],
  ["TN1", 2],
  ["TN2", 3],
  ["TN4", 3],
  ["TN8", 1],
  ["TN9", 3],
  ["TN10", 2],
  ["TN11", 1],
  ["TN12", 2],
  ["TN13", 3],
  ["TN14", 1],
  ["TN15", 2],
  ["TN17", 1],
  ["TN23", 5],
  ["TN24", 4],
  ["TN25", 2],
  ["TN26", 1],
  ["TN28", 2],
  ["TN30", 1],
  ["DA1", 4],
  ["DA2", 3],
  ["DA3", 2],
  ["DA4", 1],
  ["DA9", 2],
  ["DA10", 1],
  ["DA11", 4],
  ["DA12", 4],
  ["DA13", 1],
  ["BR8", 2],
];

export const heardWeights: Readonly<Record<Voice, Weights<string>>> = {
  family: [
    ["school-or-senco", 50],
    ["council-email-or-letter", 12],
    ["council-website", 6],
    ["kent-pact", 12],
    ["iask", 5],
    ["health-professional", 3],
    ["social-media", 18],
    ["friend-or-family", 9],
    ["other", 2],
  ],
  young: [
    ["school-or-senco", 60],
    ["friend-or-family", 25],
    ["social-media", 10],
    ["other", 5],
  ],
  school: [
    ["council-email-or-letter", 60],
    ["school-or-senco", 30],
    ["council-website", 8],
    ["other", 4],
  ],
  service: [
    ["council-email-or-letter", 45],
    ["council-website", 15],
    ["health-professional", 12],
    ["social-media", 8],
    ["kent-pact", 6],
    ["other", 10],
  ],
};

/** Which link somebody came by who heard from their school; others mostly typed the address. */
export const schoolLinkWeights: Weights<string | undefined> = [
  ["senco", 45],
  ["newsletter", 22],
  ["text", 15],
  ["poster", 6],
  [undefined, 12],
];
export const otherLinkWeights: Weights<string | undefined> = [
  [undefined, 88],
  ["newsletter", 5],
  ["poster", 5],
  ["text", 2],
];

/** From strongly agree to strongly disagree, then don't know, in the order of the scale. */
export const agreementWeights: Readonly<
  Partial<Record<TopicId, readonly number[]>>
> = {
  vision: [38, 38, 11, 6, 4, 3],
  "priority-1": [44, 32, 9, 7, 4, 4],
  "priority-2": [46, 33, 10, 5, 3, 3],
  "priority-3": [62, 21, 5, 6, 4, 2],
  "priority-4": [48, 30, 9, 6, 4, 3],
  "priority-5": [32, 29, 16, 11, 7, 5],
};
/** How much more, or less, often each of these is chosen by a voice. */
export const agreementTilt: Readonly<Record<Voice, readonly number[]>> = {
  family: [0.9, 0.9, 1, 1.5, 1.9, 1],
  young: [0.8, 1, 1.6, 0.8, 0.8, 3],
  school: [0.9, 1.4, 1, 1, 0.5, 0.5],
  service: [1.2, 1.1, 0.7, 0.6, 0.4, 0.6],
};
