import { adaptedForms } from "./adapted-forms.ts";
import {
  type Page,
  type Questionnaire,
  questionsOf,
  type RenditionId,
  renditionIds,
} from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";

/** A version of the questionnaire in every rendition. */
export type Renditions = Readonly<Record<RenditionId, Questionnaire>>;

/**
 * One questionnaire, put in several ways. A rendition asks some of the standard
 * questions under their own ids, so that whatever is answered in it is an answer
 * to the standard question: it is validated, stored, counted and exported there.
 * A rendition changes nothing but what is offered, in which words, and with which
 * pictures; a test holds it to that. One that is not offered is asked as the
 * standard one.
 *
 * Its words are `messages/{language}-{suffix}/questionnaire.json`.
 */
export const renditions: Renditions = {
  standard: questionnaire,
  "easy-read": formOf("easy-read"),
  "young-people": formOf("young-people"),
  children: formOf("children"),
};

/** The renditions that are offered, the standard one first. */
export const offeredRenditions: readonly RenditionId[] = renditionIds.filter(
  (id) => renditions[id].rendition === id,
);

function formOf(rendition: Exclude<RenditionId, "standard">): Questionnaire {
  const form = adaptedForms[rendition];
  return form
    ? { version: questionnaire.version, rendition, ...form }
    : questionnaire;
}

/**
 * The page of another rendition that asks what this page asks, so that whoever
 * changes over goes on where they were; its first page where it asks nothing of it.
 *
 * @throws Error where the rendition has no pages
 */
export function counterpart(page: Page, form: Questionnaire): Page {
  const ids = new Set(page.questions.map(({ id }) => id));
  const first = form.pages[0];
  if (!first) throw new Error(`${form.rendition} has no pages`);
  return (
    form.pages.find(({ questions }) =>
      questions.some(({ id }) => ids.has(id)),
    ) ??
    form.pages.find(({ id }) => id === page.id) ??
    lastBefore(page, form) ??
    first
  );
}

/** The last page that asks something which stands before this page in the standard questionnaire. */
function lastBefore(page: Page, form: Questionnaire): Page | undefined {
  const order = questionsOf(questionnaire).map(({ id }) => id);
  const here = order.indexOf(page.questions[0]?.id ?? "");
  return form.pages.findLast(({ questions }) =>
    questions.some(({ id }) => order.indexOf(id) < here),
  );
}
