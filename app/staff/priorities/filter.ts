import type { PriorityId } from "#lib/consultation/consultation.ts";
import {
  capacities,
  openQuestionsAbout,
  questionnaire,
} from "#lib/consultation/questionnaire.ts";
import type { VerbatimFilter } from "#lib/database/verbatims.ts";
import { firstOf, type Search, withSearch } from "../addresses.ts";
import { idOf } from "./priority.ts";

/** What somebody asked to read, as the address of the page says it. */
export interface ReadingChoice {
  readonly words: string | undefined;
  readonly capacity: string | undefined;
  readonly question: string | undefined;
  readonly theme: number | "none" | undefined;
  readonly page: number;
}

const longestSearch = 200;

/** Reads the choice from an address; what makes no sense is as if it were not there. */
export function readingChoice(search: Awaited<Search>): ReadingChoice {
  const theme = firstOf(search["theme"]);
  const capacity = firstOf(search["capacity"]);
  return {
    words: firstOf(search["words"])?.slice(0, longestSearch),
    capacity: capacities.find((id) => id === capacity),
    question: firstOf(search["question"]),
    theme: theme === "none" ? "none" : idOf(theme),
    page: idOf(firstOf(search["page"])) ?? 1,
  };
}

/** The choice as the database takes it. */
export function filterFor(
  priority: PriorityId,
  { words, capacity, question, theme }: ReadingChoice,
): VerbatimFilter {
  const all = openQuestionsAbout(questionnaire, priority).map(({ id }) => id);
  const questions = question && all.includes(question) ? [question] : all;
  return { questions, words, capacity, theme };
}

export function priorityAddress(priority: PriorityId): string {
  return `/staff/priorities/${priority}`;
}

/** The address of a page of what was chosen. */
export function choiceAddress(
  priority: PriorityId,
  choice: Partial<ReadingChoice>,
): string {
  const { page, ...rest } = choice;
  return withSearch(priorityAddress(priority), {
    ...rest,
    page: page === 1 ? undefined : page,
  });
}
