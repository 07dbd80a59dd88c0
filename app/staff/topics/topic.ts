import { notFound } from "next/navigation";
import type { useTranslations } from "next-intl";
import { pageAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { type TopicId, topics } from "#lib/consultation/topics.ts";
import {
  pageWords,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";

export interface TopicParams {
  readonly params: Promise<{ readonly topic: string }>;
}

/** The topic of an address; any other is not found. */
export async function topicOf(params: TopicParams["params"]): Promise<TopicId> {
  const { topic } = await params;
  return topics.find((id) => id === topic) ?? notFound();
}

/** What a topic is called: as the page that asks about it alone, or else in the words of staff. */
export function topicTitle(
  t: ReturnType<typeof useTranslations<"staff">>,
  words: QuestionnaireWords,
  topic: TopicId,
): string {
  const page = pageAbout(questionnaire, topic);
  return page?.questions.every((question) => question.topic === topic)
    ? pageWords(words, page.id).title
    : t(`topics.${topic}`);
}
