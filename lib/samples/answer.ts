import { sides } from "#lib/analysis/pooling.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { fivePointOptions } from "#lib/questions/agreement.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { compose } from "./compose.ts";
import { equalityWeights } from "./equality.ts";
import { helpWeights, wordsWeights } from "./manner.ts";
import type { Person } from "./person.ts";
import {
  agreementTilt,
  agreementWeights,
  districtWeights,
  heardWeights,
} from "#lib/consultation/samples/proportions.ts";
import type { Random } from "./random.ts";
import { say } from "./speaker.ts";
import type { Stance } from "#lib/consultation/samples/frames.ts";
import { organisations } from "#lib/consultation/samples/organisations.ts";

/** Questions that are answered in a way of their own. What is not here is answered by its kind. */
const byId: Readonly<
  Record<
    string,
    (
      person: Person,
      random: Random,
      given: Readonly<Record<string, DraftValue>>,
    ) => DraftValue | undefined
  >
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
  help: ({ speaker }, random) => random.weighed(helpWeights[speaker.voice]),
  "whose-words": (_person, random, { help }) => {
    const weights = typeof help === "string" ? wordsWeights[help] : undefined;
    return weights && random.weighed(weights);
  },
  "age-band": ({ rendition, speaker, saysMoreAboutThemselves }, random) =>
    saysMoreAboutThemselves
      ? random.weighed<string>(
          rendition === "children"
            ? [
                ["under-11", 75],
                ["11-15", 25],
              ]
            : speaker.voice === "young"
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

/** What a person answers to a question, given their answers so far; undefined where they leave it out. */
export function answer(
  question: Question,
  person: Person,
  given: Readonly<Record<string, DraftValue>>,
  random: Random,
): DraftValue | undefined {
  const own = byId[question.id];
  if (own) return own(person, random, given);
  if (question.kind === "agreement") return agree(question, person, random);
  if (question.kind === "open-text")
    return write(question.id, person, given, random);
  if (question.storage === "equality" && !person.saysMoreAboutThemselves)
    return undefined;
  const weights = equalityWeights[question.id];
  if (weights && random.chance(0.9)) return random.weighed(weights);
  const options = kindOf(question).offered(question);
  return options.length > 0 && random.chance(0.85)
    ? random.pick(options)
    : undefined;
}

function agree(question: Question, { speaker, doubt }: Person, random: Random) {
  if (random.chance(0.09)) return undefined;
  const weights = agreementWeights[question.id] ?? [];
  const onFive = new Map<string, number>(
    fivePointOptions.map((option, index) => {
      const tilt = agreementTilt[speaker.voice][index] ?? 1;
      const mood = index < 2 ? 1 / doubt : index < 5 ? doubt : 1;
      return [option, (weights[index] ?? 1) * tilt * mood];
    }),
  );
  // On three points a side is chosen as often as its points on five together.
  const weightOf = (option: string) =>
    onFive.get(option) ??
    sideOf(option).reduce((sum, point) => sum + (onFive.get(point) ?? 0), 0);
  return random.weighed(
    kindOf(question)
      .offered(question)
      .map((option) => [option, weightOf(option)] as const),
  );
}

/** All answers, on either scale, that lie on the same side as this one. */
function sideOf(option: string): readonly string[] {
  const isIn = (columns: readonly string[]) => columns.includes(option);
  return sides.find(({ columns }) => isIn(columns))?.columns ?? [];
}

const stances: Readonly<Record<string, Stance>> = {
  "strongly-agree": "for",
  "tend-to-agree": "for",
  yes: "for",
  "tend-to-disagree": "against",
  "strongly-disagree": "against",
  no: "against",
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
