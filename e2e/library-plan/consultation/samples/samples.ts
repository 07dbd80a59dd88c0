import { topics } from "../topics.ts";
import type { Manner, SampleMaterial } from "./material.ts";

const plain: Manner = {
  contexts: ["We come every {week|month}."],
  openings: { for: ["Yes."], unsure: ["I am not sure."], against: ["No."] },
  joints: ["Also,"],
  endings: ["Thank you."],
  tilt: [1, 1, 1, 1, 1, 1],
  isPrivate: false,
  languages: [[undefined, 1]],
};

export const samples: SampleMaterial = {
  capacities: [
    ["reader", 70],
    ["child", 15],
    ["not-a-reader", 10],
    ["group", 5],
  ],
  voiceOf: () => "plain",
  manners: { plain },
  renditionsOf: () => [["standard", 1]],
  slotsOf: () => [],
  districts: [
    ["ZE1", 2],
    ["ZE2", 1],
  ],
  organisationsOf: () => ["The reading circle"],
  chosen: {},
  agreement: {},
  themes: Object.fromEntries(
    topics.map((topic) => [
      topic,
      [
        {
          weight: 1,
          said: { plain: ["It has to be {warm|quiet|open} when we can come."] },
          asked: ["Open on {Saturdays|Sundays}."],
          short: ["Open longer."],
        },
      ],
    ]),
  ),
  open: {},
  links: () => [[undefined, 1]],
  otherLanguages: {},
  properNouns: ["Milford"],
};
