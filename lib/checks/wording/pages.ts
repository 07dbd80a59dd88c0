import {
  isPictured,
  type Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { QuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import type { readWords } from "#lib/i18n/words.ts";
import { readableTexts } from "./readable.ts";

/*
 * What is read on a page, in the order in which it is read, to be measured.
 */

type Messages = Awaited<ReturnType<typeof readWords>>;

/** A page and its texts, in reading order. */
export type ReadPage = readonly [name: string, texts: readonly string[]];

/** The pages of the site that are made of interface words alone; documents and questions are read elsewhere. */
export function sitePages(words: Messages): readonly ReadPage[] {
  const { form, help, home, share, documents, site } = words;
  const { title, lede, why } = share;
  // Staff have words in the same file, and the description is for search engines.
  const toPassOn = without(
    share,
    "title",
    "lede",
    "why",
    "staff",
    "description",
  );
  return [
    ["home", readableTexts(home)],
    ["foot and notices", readableTexts(site)],
    ["documents", readableTexts(documents)],
    ["formats", readableTexts(words["format-requests"])],
    ["help", readableTexts(help)],
    ["share", readableTexts({ title, lede, why, ...toPassOn })],
    ["files", readableTexts(words.files)],
    ["display settings", readableTexts(words.display)],
    ["coming back later", readableTexts(words.resume)],
    ["questionnaire: start", readableTexts(form.start)],
    ["questionnaire: errors", readableTexts(form.errors)],
    ["questionnaire: check", readableTexts(form.check)],
    ["questionnaire: done", readableTexts(form.done)],
    ["questionnaire: refused", readableTexts(form.refused)],
    ["questionnaire: all of its pages", readableTexts(form)],
  ];
}

/** Words without those of some keys. */
export function without(words: object, ...keys: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => !keys.includes(key)),
  );
}

/** The pages of a questionnaire with their questions, in order. */
export function questionPages(
  form: Questionnaire,
  words: QuestionnaireWords,
): readonly ReadPage[] {
  return form.pages.map((page) => {
    const { title, intro = "", ideas = [] } = words.pages[page.id] ?? {};
    const asked = page.questions.flatMap((question) => {
      const { label = "", hint = "" } = words.questions[question.id] ?? {};
      const { sharedOptions } = kindOf(question);
      const named = sharedOptions
        ? words[sharedOptions]
        : words.questions[question.id]?.options;
      return [
        label,
        hint,
        ...kindOf(question)
          .offered(question)
          .map((option) => named?.[option] ?? ""),
      ];
    });
    const texts = [title ?? "", intro, ...ideas, ...asked];
    return [page.id, texts.filter(Boolean)];
  });
}

/** What the start page of a pictured rendition says. */
export function openingOf(
  form: Questionnaire,
  { opening = [], adultNote }: QuestionnaireWords,
): readonly string[] {
  if (!isPictured(form)) return [];
  return [...opening, adultNote?.title ?? "", ...(adultNote?.points ?? [])];
}
