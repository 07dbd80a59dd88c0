import {
  type Question,
  type Questionnaire,
  questionsOf,
} from "#lib/consultation/questionnaire.ts";
import { agreementOptions } from "#lib/questions/agreement.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { compose } from "./compose.ts";
import { equalityWeights } from "./equality.ts";
import {
  agreementTilt,
  agreementWeights,
  type Capacity,
  capacityWeights,
  districtWeights,
  heardWeights,
  otherLinkWeights,
  schoolLinkWeights,
  voiceOf,
} from "./proportions.ts";
import { type Random, randomFrom } from "./random.ts";
import { childOf, say, type Speaker } from "./speaker.ts";
import type { Stance } from "./texts/frames.ts";
import { organisations, places } from "./texts/organisations.ts";
import { otherLanguages } from "./texts/other-languages.ts";

/** An invented respondent: what they answer and how they came. */
export interface SampleRespondent {
  readonly answers: DraftAnswers;
  /** The code of the link that they followed. */
  readonly link: string | undefined;
  /** Where it is not the link that says it. */
  readonly channel: "paper" | undefined;
}

/** The nth invented respondent to a questionnaire: always the same one. */
export function sampleRespondent(
  form: Questionnaire,
  number: number,
): SampleRespondent {
  const random = randomFrom(number);
  const capacity = random.weighed(capacityWeights);
  const person = imagine(capacity, random);
  const answers: Record<string, DraftValue> = { capacity };
  for (const question of questionsOf(form)) {
    const value =
      answers[question.id] ?? answer(question, person, answers, random);
    if (value !== undefined) answers[question.id] = value;
  }
  const heard = answers["how-heard"] ?? [];
  const onPaper = random.chance(0.04);
  const links = heard.includes("school-or-senco")
    ? schoolLinkWeights
    : otherLinkWeights;
  return {
    answers,
    link: onPaper ? undefined : random.weighed(links),
    channel: onPaper ? "paper" : undefined,
  };
}

interface Person {
  readonly capacity: Capacity;
  readonly speaker: Speaker;
  /** How likely they are to write something where they may. */
  readonly eagerness: number;
  /** Sees everything darker, or brighter, than others in their place: 0.4 to 2. */
  readonly doubt: number;
  readonly saysMoreAboutThemselves: boolean;
}

function imagine(capacity: Capacity, random: Random): Person {
  const voice = voiceOf[capacity];
  const isPrivate = voice === "family" || voice === "young";
  return {
    capacity,
    speaker: {
      voice,
      slips: isPrivate && random.chance(0.35) ? random.next() : 0,
      otherLanguage:
        voice === "family" && random.chance(0.03)
          ? [...random.pick(otherLanguages)]
          : undefined,
      slots: {
        ...childOf(random, capacity === "parent-carer-of-child-with-send"),
        place: random.pick(places),
      },
    },
    eagerness: 0.25 + random.next() * 1.1,
    doubt: 0.4 + random.next() * 1.6,
    saysMoreAboutThemselves: random.chance(0.5),
  };
}

/** Questions that are answered in a way of their own. What is not here is answered by its kind. */
const byId: Readonly<
  Record<string, (person: Person, random: Random) => DraftValue | undefined>
> = {
  organisation: ({ capacity, speaker }, random) => {
    const names = organisations[capacity];
    return names && random.chance(0.7)
      ? say(random.pick(names), speaker.slots, random)
      : undefined;
  },
  "postcode-district": (_person, random) =>
    random.chance(0.78) ? random.weighed(districtWeights) : undefined,
  "how-heard": ({ speaker }, random) => {
    if (random.chance(0.1)) return undefined;
    const ways = heardWeights[speaker.voice];
    const heard = [random.weighed(ways)];
    if (random.chance(0.15)) heard.push(random.weighed(ways));
    return [...new Set(heard)];
  },
  help: ({ speaker }, random) =>
    random.weighed<string | undefined>(
      speaker.voice === "young"
        ? [
            ["for-myself", 40],
            ["with-help", 45],
            ["on-behalf", 10],
            [undefined, 5],
          ]
        : [
            ["for-myself", 82],
            ["with-help", 4],
            ["on-behalf", 6],
            [undefined, 8],
          ],
    ),
  "age-band": ({ speaker, saysMoreAboutThemselves }, random) =>
    saysMoreAboutThemselves
      ? random.weighed<string>(
          speaker.voice === "young"
            ? [
                ["under-11", 10],
                ["11-15", 40],
                ["16-17", 25],
                ["18-24", 25],
              ]
            : [
                ["18-24", 2],
                ["25-34", 20],
                ["35-49", 50],
                ["50-64", 20],
                ["65-and-over", 4],
                ["prefer-not-to-say", 4],
              ],
        )
      : undefined,
  "quote-permission": (_person, random) =>
    random.weighed<string | undefined>([
      ["yes", 60],
      ["no", 25],
      [undefined, 15],
    ]),
  "contact-email": (_person, random) =>
    random.chance(0.2)
      ? `reader-${String(random.between(1000, 9999))}@example.org`
      : undefined,
};

function answer(
  question: Question,
  person: Person,
  given: Readonly<Record<string, DraftValue>>,
  random: Random,
): DraftValue | undefined {
  const own = byId[question.id];
  if (own) return own(person, random);
  if (question.kind === "agreement") return agree(question.id, person, random);
  if (question.kind === "open-text")
    return write(question.id, person, given, random);
  if (question.storage === "equality" && !person.saysMoreAboutThemselves)
    return undefined;
  const weights = equalityWeights[question.id];
  if (weights && random.chance(0.9)) return random.weighed(weights);
  const options = kindOf(question).options(question);
  return options.length > 0 && random.chance(0.85)
    ? random.pick(options)
    : undefined;
}

function agree(id: string, { speaker, doubt }: Person, random: Random) {
  if (random.chance(0.09)) return undefined;
  const weights = agreementWeights[id] ?? [];
  return random.weighed(
    agreementOptions.map((option, index) => {
      const tilt = agreementTilt[speaker.voice][index] ?? 1;
      const mood = index < 2 ? 1 / doubt : index < 5 ? doubt : 1;
      return [option, (weights[index] ?? 1) * tilt * mood] as const;
    }),
  );
}

const stances: Readonly<Record<string, Stance>> = {
  "strongly-agree": "for",
  "tend-to-agree": "for",
  "tend-to-disagree": "against",
  "strongly-disagree": "against",
};

/** How often each kind of open question is answered, by the end of its id. */
const asked: readonly (readonly [RegExp, number])[] = [
  [/-why$/, 0.6],
  [/-difference$/, 0.42],
  [/^equality-impact$/, 0.1],
  [/./, 0.28],
];

function write(
  id: string,
  { speaker, eagerness }: Person,
  given: Readonly<Record<string, DraftValue>>,
  random: Random,
): string | undefined {
  const often = asked.find(([pattern]) => pattern.test(id))?.[1] ?? 0;
  if (!random.chance(often * eagerness)) return undefined;
  const priority = /^priority-\d/.exec(id)?.[0];
  const agreement = given[`${id.replace(/-(why|difference)$/, "")}-agreement`];
  const stance =
    (typeof agreement === "string" && stances[agreement]) || "unsure";
  return compose(
    priority ?? id,
    id.endsWith("-difference"),
    stance,
    speaker,
    random,
  );
}
