import {
  type EasyReadQuestion,
  easyReadRendition,
} from "#lib/consultation/easy-read.ts";
import {
  type EasyReadWords,
  readEasyReadWords,
} from "#lib/i18n/easy-read-words.ts";
import { pageWords, questionWords } from "#lib/i18n/questionnaire-words.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import {
  type Control,
  paragraph,
  type Part,
  type Picture,
  type QuestionBlock,
} from "./document.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { readCover } from "./read-document.ts";

/** The Easy Read questionnaire on paper: fewer questions, each with its picture, numbered from 1. */
export async function readEasyReadQuestionnaire(
  locale: Locale,
): Promise<readonly Part[]> {
  const words = await readEasyReadWords(locale);
  const labels = await labelsOf(locale);
  const order = easyReadRendition.pages.flatMap(({ questions }) => questions);
  const pages = easyReadRendition.pages.map(({ id, questions }): Part => {
    const { title, intro } = pageWords(words, id);
    return {
      id,
      title,
      blocks: [
        ...(intro === undefined ? [] : [paragraph(intro)]),
        ...questions.map((question) =>
          blockOf(question, order.indexOf(question) + 1, words, labels),
        ),
      ],
    };
  });
  return [
    await readCover(locale, "easy-read-questionnaire", "about"),
    ...pages,
    await readCover(locale, "easy-read-questionnaire", "sending-it-back"),
  ];
}

function blockOf(
  question: EasyReadQuestion,
  number: number,
  words: EasyReadWords,
  labels: Labels,
): QuestionBlock {
  const { label, hint } = questionWords(words, question.id);
  return {
    type: "question",
    id: question.id,
    number,
    label,
    ...(hint !== undefined && { hint }),
    picture: pictureOf(question.picture, words),
    control: controlOf(question, words, labels),
  };
}

function controlOf(
  { id, options, lines = 6 }: EasyReadQuestion,
  words: EasyReadWords,
  labels: Labels,
): Control {
  if (!options)
    return { type: "writing", instruction: labels("writeHere"), lines };
  const own = questionWords(words, id).options ?? words.agreement;
  return {
    type: "choices",
    choose: "one",
    instruction: labels("tickOne"),
    options: options.map((option) => {
      const label = own[option.id];
      if (label === undefined)
        throw new Error(`no words for the option ${option.id} of ${id}`);
      return {
        id: option.id,
        label,
        ...(option.picture !== undefined && {
          picture: pictureOf(option.picture, words),
        }),
      };
    }),
  };
}

function pictureOf(name: string, { pictures }: EasyReadWords): Picture {
  const alternative = pictures[name];
  if (alternative === undefined)
    throw new Error(`no words for what the picture ${name} shows`);
  return { name, alternative };
}
