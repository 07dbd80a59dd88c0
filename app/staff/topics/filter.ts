import type { TopicId } from "#lib/consultation/topics.ts";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { countedHelp } from "#lib/consultation/counted-help.ts";
import { notSaid } from "#components/staff/filter-bar.tsx";
import {
  type Question,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import type { VerbatimFilter } from "#lib/database/verbatims.ts";
import { firstOf, idOf, type Search, withSearch } from "../addresses.ts";

/** What somebody asked to read, as the address of the page says it. */
export interface ReadingChoice {
  readonly words: string | undefined;
  readonly capacity: string | undefined;
  readonly rendition: string | undefined;
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  readonly help: string | undefined;
  readonly question: string | undefined;
  readonly theme: number | "none" | undefined;
  readonly page: number;
}

const longestSearch = 200;
/** Languages and channels are what came, not a fixed list. */
const plainName = /^[a-z0-9-]{1,40}$/;

/** Words to search for; the character that no text of the database can hold is left out. */
function searched(typed: string | undefined): string | undefined {
  const words = typed?.replaceAll("\0", "").trim().slice(0, longestSearch);
  return words === "" ? undefined : words;
}

/** Reads the choice from an address; what makes no sense is as if it were not there. */
export function readingChoice(search: Awaited<Search>): ReadingChoice {
  const theme = firstOf(search["theme"]);
  const oneOf = (name: string, ids: readonly string[]) =>
    ids.find((id) => id === firstOf(search[name]));
  const named = (name: string) => {
    const value = firstOf(search[name]);
    return value && plainName.test(value) ? value : undefined;
  };
  return {
    words: searched(firstOf(search["words"])),
    capacity: oneOf("capacity", countedCapacities),
    rendition: oneOf("rendition", renditionIds),
    locale: named("locale"),
    channel: named("channel"),
    help: oneOf("help", [...countedHelp, notSaid]),
    question: firstOf(search["question"]),
    theme: theme === "none" ? "none" : idOf(theme),
    page: idOf(firstOf(search["page"])) ?? 1,
  };
}

/** The choice as the database takes it. @param asked the questions to choose from */
export function filterFor(
  asked: readonly Question[],
  choice: ReadingChoice,
): VerbatimFilter {
  const all = asked.map(({ id }) => id);
  const { question } = choice;
  const questions = question && all.includes(question) ? [question] : all;
  const { words, capacity, theme, rendition, locale, channel } = choice;
  const help = choice.help === notSaid ? "" : choice.help;
  return {
    questions,
    words,
    capacity,
    theme,
    rendition,
    locale,
    channel,
    help,
  };
}

export function topicAddress(topic: TopicId): string {
  return `/staff/topics/${topic}`;
}

/** The address of a page of what was chosen. */
export function choiceAddress(
  topic: TopicId,
  choice: Partial<ReadingChoice>,
): string {
  const { page, ...rest } = choice;
  return withSearch(topicAddress(topic), {
    ...rest,
    page: page === 1 ? undefined : page,
  });
}
