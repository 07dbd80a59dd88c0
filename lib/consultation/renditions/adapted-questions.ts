import {
  type Agreement,
  type OpenText,
  type Question,
  questionsOf,
  type SingleChoice,
} from "../questionnaire.ts";
import { questionnaire } from "../standard-questionnaire.ts";

/*
 * Standard questions as a rendition puts them. Each keeps the id, what counts as
 * an answer, where it is stored and whether it has to be answered; hint, pictures
 * and what is offered are the rendition's own. A question that hangs on another
 * stands on its page all the same: the rendition's hint says when to leave it out.
 */

interface Put {
  readonly picture?: string;
  readonly hint?: true;
}

/** An option that is offered, with its picture where it has one. */
export interface Offered {
  readonly id: string;
  readonly picture?: string;
}

/** A standard choice of one, with the options that the rendition offers, or all of them. */
export function choice(
  id: string,
  { offered, ...put }: Put & { readonly offered?: readonly Offered[] },
): SingleChoice {
  return {
    ...asAsked(standard(id, "single-choice")),
    ...put,
    ...(offered && {
      offered: offered.map((option) => option.id),
      optionPictures: picturesOf(offered),
    }),
  };
}

/** A standard question of agreement, on the five points or on three with their faces. */
export function agreement(
  id: string,
  put: Put & Pick<Agreement, "scale">,
): Agreement {
  return {
    ...asAsked(standard(id, "agreement")),
    ...put,
    ...(put.scale && {
      optionPictures: { yes: "yes", "not-sure": "not-sure", no: "no" },
    }),
  };
}

/** A standard question that is answered in words. */
export function words(
  id: string,
  put: Put & Pick<OpenText, "lines"> = {},
): OpenText {
  return { ...asAsked(standard(id, "open-text")), ...put };
}

function picturesOf(options: readonly Offered[]) {
  return Object.fromEntries(
    options.flatMap(({ id, picture }) => (picture ? [[id, picture]] : [])),
  );
}

/** A standard question without what a rendition says in its own way. */
function asAsked<Q extends Question>(question: Q): Q {
  const own: { -readonly [Key in keyof Q]: Q[Key] } = { ...question };
  delete own.hint;
  delete own.showWhen;
  delete own.picture;
  return own;
}

function standard<K extends Question["kind"]>(id: string, kind: K) {
  const found = questionsOf(questionnaire).find(
    (question): question is Extract<Question, { kind: K }> =>
      question.id === id && question.kind === kind,
  );
  if (!found) throw new Error(`there is no standard ${kind} question ${id}`);
  return found;
}
