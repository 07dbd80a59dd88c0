import type { CoverId } from "#lib/consultation/covers.ts";
import {
  type Condition,
  type Page,
  type Question,
  type Questionnaire,
  numberOf,
  optionPictureOf,
  pageAbout,
  questionsOf,
  type RenditionId,
  topicOf,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import {
  type Idea,
  ideasOf,
  optionWords,
  pageWords,
  pictureOf,
  questionWords,
  type QuestionnaireWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { type Language, localeFor } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import {
  type Block,
  type Control,
  paragraph,
  type Part,
  type QuestionBlock,
} from "./document.ts";
import { type Labels, labelsOf } from "./labels.ts";
import { firstParagraph, readCover, readPart } from "./read-document.ts";

/** The parts that stand around the questions, by rendition. */
const coverOf = {
  standard: "questionnaire",
  "easy-read": "easy-read-questionnaire",
} as const satisfies Partial<Record<RenditionId, CoverId>>;

/** A questionnaire on paper: how to fill it in, every page with its questions, how to send it. */
export async function readPaperQuestionnaire(
  language: Language,
  rendition: keyof typeof coverOf,
): Promise<readonly Part[]> {
  const words = await readQuestionnaireWords(localeFor(language, rendition));
  const cover = coverOf[rendition];
  return [
    await readCover(language, cover, "about"),
    ...(await paperPages(language, renditions[rendition], words)),
    await readCover(language, cover, "sending-it-back"),
  ];
}

/** Every page of a questionnaire as a part, whether a screen would show it or not. */
export async function paperPages(
  locale: Language,
  form: Questionnaire,
  words: QuestionnaireWords,
): Promise<readonly Part[]> {
  const paper = { locale, form, words, labels: await labelsOf(locale) };
  return Promise.all(form.pages.map((page) => partOf(page, paper)));
}

interface Paper {
  readonly locale: Language;
  readonly form: Questionnaire;
  readonly words: QuestionnaireWords;
  readonly labels: Labels;
}

async function partOf(page: Page, paper: Paper): Promise<Part> {
  const { title, intro, ideas } = pageWords(paper.words, page.id);
  const condition = page.showWhen && conditionOf(page.showWhen, paper);
  const meaning =
    page.ideas || intro ? undefined : await meaningOf(page, paper.locale);
  const lead = intro ?? meaning;
  return {
    id: page.id,
    title,
    blocks: [
      ...(condition === undefined ? [] : [rule(condition)]),
      ...(lead === undefined ? [] : [paragraph(lead)]),
      ...ideasOf(paper.words, page.ideas, ideas).map(ideaBlock),
      ...page.questions.map((question) => blockOf(question, paper)),
    ],
  };
}

/** As strong as the same rule of a question: who overlooks it answers what is not for them. */
function rule(text: string): Block {
  const children = [{ type: "text", text }] as const;
  return { type: "paragraph", children: [{ type: "strong", children }] };
}

function ideaBlock({ picture, text }: Idea): Block {
  return { type: "idea", picture, children: [{ type: "text", text }] };
}

/** What a topic means, in the words of what there is to read about it, where the page says nothing of its own. */
async function meaningOf(
  page: Page,
  locale: Language,
): Promise<string | undefined> {
  const topic = topicOf(page);
  const reading = topic && pageAbout(questionnaire, topic)?.reading;
  if (!reading) return undefined;
  return firstParagraph(await readPart(locale, reading.document, reading.part));
}

function blockOf(question: Question, paper: Paper): QuestionBlock {
  const { label, hint } = questionWords(paper.words, question.id);
  const condition = question.showWhen && conditionOf(question.showWhen, paper);
  return {
    type: "question",
    id: question.id,
    number: numberOf(paper.form, question.id),
    label,
    ...(hint !== undefined && { hint }),
    ...(condition !== undefined && { condition }),
    ...(question.picture !== undefined && {
      picture: pictureOf(paper.words, question.picture),
    }),
    control: controlOf(question, paper),
  };
}

function controlOf(question: Question, { words, labels }: Paper): Control {
  const on = kindOf(question).paper(question);
  if (on.type === "writing") return { ...on, instruction: labels("writeHere") };
  return {
    type: "choices",
    choose: on.choose,
    instruction: labels(on.choose === "one" ? "tickOne" : "tickAny"),
    options: on.options.map((id) => {
      const picture = optionPictureOf(question, id);
      return {
        id,
        label: optionWords(words, question, id),
        ...(picture !== undefined && { picture: pictureOf(words, picture) }),
      };
    }),
  };
}

/** When a question or a page is to be answered, in a sentence: paper cannot skip. */
function conditionOf({ question: id, isOneOf }: Condition, paper: Paper) {
  const { form, words, labels, locale } = paper;
  const question = questionsOf(form).find((candidate) => candidate.id === id);
  if (!question) throw new Error(`a condition names no question: ${id}`);
  const number = numberOf(form, id);
  const named = (options: readonly string[]) =>
    listed(
      options.map((option) =>
        labels("quoted", { option: optionWords(words, question, option) }),
      ),
      locale,
    );
  const others = kindOf(question)
    .options(question)
    .filter((option) => !isOneOf.includes(option));
  if (isShort(named(isOneOf)))
    return labels("condition", { number, options: named(isOneOf) });
  if (isShort(named(others)))
    return labels("conditionOtherwise", { number, options: named(others) });
  return labels("conditionLong", { number });
}

/** Whether a reader takes it in at once; a longer list says nothing quickly. */
function isShort(list: string): boolean {
  return list.length <= 90;
}

function listed(options: readonly string[], locale: Language): string {
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(options);
}
