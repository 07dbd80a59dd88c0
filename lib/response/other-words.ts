import type { Page, Questionnaire } from "#lib/consultation/questionnaire.ts";
import type { DraftAnswers } from "./answers.ts";
import type { OtherWords } from "./conflicts.ts";
import { askedOn, pagesFor } from "./journey.ts";

/**
 * The pages of a draft whose answers another device wrote too, so that somebody
 * still has to choose: what is sent is not put together by chance. Questions
 * that are not asked any more do not count.
 */
export function pagesWithOtherWords(
  form: Questionnaire,
  draft: { readonly answers: DraftAnswers; readonly setAside: OtherWords },
): readonly Page[] {
  return pagesFor(form, draft.answers).filter((page) =>
    askedOn(page, draft.answers).some(({ id }) => draft.setAside[id]),
  );
}
