import { sides } from "#lib/analysis/pooling.ts";
import type {
  Question,
  QuestionKind,
} from "#lib/consultation/questionnaire.ts";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import type { Stance, Weights } from "#lib/consultation/samples/material.ts";
import { samples } from "#lib/consultation/samples/samples.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { fivePointOptions } from "#lib/questions/agreement.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { compose } from "./compose.ts";
import { mannerOf } from "./manner.ts";
import type { Person } from "./person.ts";
import type { Random } from "./random.ts";
import { say } from "./speaker.ts";

type Given = Readonly<Record<string, DraftValue>>;
type Answerer = (
  question: Question,
  person: Person,
  given: Given,
  random: Random,
) => DraftValue | undefined;

/** Kinds that people answer each in their own way; to any other they give its example. */
const byKind: Readonly<Partial<Record<QuestionKind, Answerer>>> = {
  "single-choice": choose,
  "multiple-choice": chooseSome,
  agreement: (question, person, _given, random) =>
    agree(question, person, random),
  "open-text": write,
  "short-text": (_question, { capacity, speaker }, _given, random) => {
    const names = samples.organisationsOf(capacity);
    return names.length > 0 && random.chance(0.7)
      ? say(random.pick(names), speaker.slots, random)
      : undefined;
  },
  "postcode-district": (_question, _person, _given, random) =>
    random.chance(0.78) ? random.weighed(samples.districts) : undefined,
  email: (_question, _person, _given, random) =>
    random.chance(0.2)
      ? `reader-${String(random.between(1000, 9999))}@example.org`
      : undefined,
};

/** What a person answers to a question, given their answers so far; undefined where they leave it out. */
export function answer(
  question: Question,
  person: Person,
  given: Given,
  random: Random,
): DraftValue | undefined {
  const answerer = byKind[question.kind];
  if (answerer) return answerer(question, person, given, random);
  return random.chance(0.85) ? kindOf(question).example(question) : undefined;
}

function weightsFor(
  question: Question,
  { capacity, rendition, speaker }: Person,
  given: Given,
): Weights<string | undefined> | undefined {
  const { voice } = speaker;
  return samples.chosen[question.id]?.({ capacity, voice, rendition, given });
}

function keepsToThemselves(
  { storage }: Question,
  { saysMoreAboutThemselves }: Person,
): boolean {
  return storage === "equality" && !saysMoreAboutThemselves;
}

function choose(
  question: Question,
  person: Person,
  given: Given,
  random: Random,
): DraftValue | undefined {
  if (keepsToThemselves(question, person)) return undefined;
  const weights = weightsFor(question, person, given);
  if (weights) return random.weighed(weights);
  return random.chance(0.85)
    ? random.pick(kindOf(question).offered(question))
    : undefined;
}

function chooseSome(
  question: Question,
  person: Person,
  given: Given,
  random: Random,
): DraftValue | undefined {
  if (random.chance(0.1)) return undefined;
  const first = choose(question, person, given, random);
  const second = random.chance(0.15)
    ? choose(question, person, given, random)
    : undefined;
  const chosen = new Set([first ?? [], second ?? []].flat());
  return chosen.size > 0 ? [...chosen] : undefined;
}

function agree(question: Question, { speaker, doubt }: Person, random: Random) {
  if (random.chance(0.09)) return undefined;
  const weights = (question.topic && samples.agreement[question.topic]) ?? [];
  const onFullScale = new Map<string, number>(
    fivePointOptions.map((option, index) => {
      const tilt = mannerOf(speaker.voice).tilt[index] ?? 1;
      const mood = index < 2 ? 1 / doubt : index < 5 ? doubt : 1;
      return [option, (weights[index] ?? 1) * tilt * mood];
    }),
  );
  // On three points a side is chosen as often as its points on the full scale together.
  const weightOf = (option: string) =>
    onFullScale.get(option) ??
    sideOf(option).reduce(
      (sum, point) => sum + (onFullScale.get(point) ?? 0),
      0,
    );
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

/** How often an open question is answered of which the definition says nothing. */
const seldom: { readonly often: number; readonly isAsk?: true } = {
  often: 0.28,
};

function write(
  { id, topic }: Question,
  { speaker, eagerness }: Person,
  given: Given,
  random: Random,
): DraftValue | undefined {
  const { often, isAsk = false } = samples.open[id] ?? seldom;
  if (!topic || !random.chance(often * eagerness)) return undefined;
  const agreement = questionsOf(questionnaire).find(
    (question) => question.kind === "agreement" && question.topic === topic,
  );
  const agreed = agreement && given[agreement.id];
  const stance = (typeof agreed === "string" && stances[agreed]) || "unsure";
  return compose(topic, isAsk, stance, speaker, random);
}
