import {
  type Questionnaire,
  questionsOf,
  questionWithRole,
  type RenditionId,
} from "#lib/consultation/questionnaire.ts";
import { samples } from "#lib/consultation/samples/samples.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { answer } from "./answer.ts";
import { imagine, renditionFor } from "./person.ts";
import { randomFrom } from "./random.ts";

/** An invented respondent: what they answer and how they came. */
export interface SampleRespondent {
  readonly rendition: RenditionId;
  /** The language in which they read the pages. */
  readonly language: Language;
  readonly answers: DraftAnswers;
  /** The code of the link that they followed. */
  readonly link: string | undefined;
  /** Where it is not the link that says it. */
  readonly channel: "paper" | undefined;
}

/**
 * The nth invented respondent: always the same one.
 *
 * @param forms the renditions of the questionnaire that are offered, the standard one among them
 */
export function sampleRespondent(
  forms: readonly Questionnaire[],
  number: number,
): SampleRespondent {
  const random = randomFrom(number);
  const capacity = random.weighed(samples.capacities);
  const form = renditionFor(capacity, forms, random);
  const person = imagine(capacity, form, random);
  const asksCapacity = questionWithRole(form, "capacity");
  const answers: Record<string, DraftValue> = asksCapacity
    ? { [asksCapacity.id]: capacity }
    : {};
  for (const question of questionsOf(form)) {
    const value =
      answers[question.id] ?? answer(question, person, answers, random);
    if (value !== undefined) answers[question.id] = value;
  }
  const onPaper = random.chance(0.04);
  const { rendition, speaker } = person;
  const { voice } = speaker;
  const links = samples.links({ capacity, voice, rendition, given: answers });
  return {
    rendition: form.rendition,
    language: person.language,
    answers,
    link: onPaper ? undefined : random.weighed(links),
    channel: onPaper ? "paper" : undefined,
  };
}
