import { z } from "zod";
import {
  numberOf,
  type Question,
  type Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import { isPseudo, originalOf, pseudoText, pseudoWords } from "./pseudo.ts";
import { readOnce } from "./read-once.ts";
import { languageOf, type Locale } from "./routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";

/** The words of a locale's questionnaire, by the ids of its definition, and what each of its pictures shows. */
export const questionnaireWords = z.strictObject({
  agreement: z.record(z.string(), z.string()),
  pages: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      intro: z.string().optional(),
      ideas: z.array(z.string()).optional(),
    }),
  ),
  questions: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      hint: z.string().optional(),
      options: z.record(z.string(), z.string()).optional(),
    }),
  ),
  /** What the start page of a pictured rendition says. */
  opening: z.array(z.string()).optional(),
  adultNote: z
    .strictObject({ title: z.string(), points: z.array(z.string()) })
    .optional(),
  pictures: z.record(z.string(), z.string()).optional(),
});

export type QuestionnaireWords = z.infer<typeof questionnaireWords>;

/**
 * The words of a locale's questionnaire. A rendition that does not offer an option
 * has the standard words for it: somebody may have chosen it before they changed over.
 *
 * @throws ZodError where the file has another shape
 */
export const readQuestionnaireWords = readOnce(gatherWords);

async function gatherWords(locale: Locale): Promise<QuestionnaireWords> {
  const words = await readOwnWords(locale);
  if (locale === languageOf(locale)) return words;
  const standard = await readOwnWords(languageOf(locale));
  const questions = Object.entries(words.questions).map(([id, own]) => {
    const options = { ...standard.questions[id]?.options, ...own.options };
    return [id, Object.keys(options).length > 0 ? { ...own, options } : own];
  });
  return {
    ...words,
    agreement: { ...standard.agreement, ...words.agreement },
    questions: Object.fromEntries(questions) as QuestionnaireWords["questions"],
  };
}

/** A version's words, with those of an earlier one for what is not asked or offered any more. */
export function withOlderWords(
  words: QuestionnaireWords,
  older: QuestionnaireWords,
): QuestionnaireWords {
  const questions = Object.entries(older.questions).map(([id, before]) => {
    const now = words.questions[id];
    const options = { ...before.options, ...now?.options };
    return [id, { ...before, ...now, ...(before.options && { options }) }];
  });
  return {
    ...words,
    agreement: { ...older.agreement, ...words.agreement },
    questions: {
      ...words.questions,
      ...(Object.fromEntries(questions) as QuestionnaireWords["questions"]),
    },
  };
}

/** The words that a locale's own file has. @throws ZodError where it has another shape */
export async function readOwnWords(
  locale: Locale,
): Promise<QuestionnaireWords> {
  if (isPseudo(locale))
    return pseudoWords(await readOwnWords(originalOf(locale)), pseudoText);
  const file = (await import(`../../messages/${locale}/questionnaire.json`, {
    with: { type: "json" },
  })) as { default: unknown };
  return questionnaireWords.parse(file.default);
}

/** @throws Error where the id has no words: the wording test finds it first */
export function pageWords(words: QuestionnaireWords, id: string) {
  const found = words.pages[id];
  if (!found) throw new Error(`no words for the page ${id}`);
  return found;
}

/** A question's own words. @throws Error where the id has none */
export function questionWords(words: QuestionnaireWords, id: string) {
  const found = words.questions[id];
  if (!found) throw new Error(`no words for the question ${id}`);
  return found;
}

/** What a picture shows. @throws Error where nothing says it */
export function pictureOf({ pictures }: QuestionnaireWords, name: string) {
  const alternative = pictures?.[name];
  if (alternative === undefined)
    throw new Error(`no words for what the picture ${name} shows`);
  return { name, alternative };
}

/** An idea of Easy Read: what is said, and the picture that stands beside it. */
export interface Idea {
  readonly picture: { readonly name: string; readonly alternative: string };
  readonly text: string;
}

/** Ideas with their pictures, in order. @throws Error where there are not as many words as pictures */
export function ideasOf(
  words: QuestionnaireWords,
  pictures: readonly string[] = [],
  texts: readonly string[] = [],
): readonly Idea[] {
  if (texts.length !== pictures.length)
    throw new Error(`${String(texts.length)} ideas for ${pictures.join(", ")}`);
  return pictures.map((name, index) => ({
    picture: pictureOf(words, name),
    text: texts[index] ?? "",
  }));
}

/** A question's words after the number that it has on the screen and on paper alike. */
export function numberedLabel(
  form: Questionnaire,
  words: QuestionnaireWords,
  id: string,
): string {
  const number = numberOf(form, id);
  return `${String(number)}. ${questionWords(words, id).label}`;
}

/** What an option is called. @throws Error where it has no words */
export function optionWords(
  words: QuestionnaireWords,
  question: Question,
  option: string,
): string {
  const shared = kindOf(question).sharedOptions;
  const found = shared
    ? words[shared][option]
    : words.questions[question.id]?.options?.[option];
  if (found === undefined)
    throw new Error(`no words for the option ${option} of ${question.id}`);
  return found;
}
