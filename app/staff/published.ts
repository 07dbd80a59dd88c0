import { aggregate, daysBetween } from "#lib/analysis/aggregate.ts";
import { suppressByCapacity } from "#lib/analysis/by-capacity.ts";
import { placeOf } from "#lib/analysis/place.ts";
import { tabulate } from "#lib/analysis/pooling.ts";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { countedHelp } from "#lib/consultation/counted-help.ts";
import {
  type Question,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import {
  countChoices,
  countResponses,
  readRevision,
} from "#lib/database/analysis.ts";
import { languages } from "#lib/i18n/languages.ts";

/** The published tables, by name and by question. */
export type Published = Awaited<ReturnType<typeof countPublished>>;

/** What was counted last, and of which state of the responses. */
let kept:
  | { readonly revision: number; readonly published: Promise<Published> }
  | undefined;

/**
 * Every table that may be shown to others, suppressed together: the overview
 * and each question's answers by capacity. All pages and files take theirs
 * from here, so that none gives away what another hides. They are kept until a
 * response comes or goes: whoever asks has to be allowed to read that.
 *
 * @param questions all that were asked
 */
export async function readPublished(
  questions: readonly Question[],
): Promise<Published> {
  const revision = await readRevision();
  if (kept?.revision === revision) return kept.published;
  const counted = { revision, published: countPublished(questions) };
  kept = counted;
  // A failure is not kept.
  counted.published.catch(() => {
    if (kept === counted) kept = undefined;
  });
  return counted.published;
}

async function countPublished(questions: readonly Question[]) {
  const tabulated = questions.filter(isPublished);
  const [counts, choices] = await Promise.all([
    countResponses(),
    countChoices(tabulated.map(({ id }) => id)),
  ]);
  return suppressByCapacity({
    overview: {
      days: aggregate(counts, "day", daysBetween(counts)),
      capacities: aggregate(counts, "capacity", countedCapacities),
      channels: aggregate(counts, "channel"),
      renditions: aggregate(counts, "rendition", renditionIds),
      languages: aggregate(counts, "locale", languages),
      help: aggregate(counts, "help", countedHelp),
      districts: aggregate(counts, "postcode-district"),
      origins: aggregate(counts, "origin", ["respondent", "sample"]),
    },
    questions: Object.fromEntries(
      tabulated.map((question) => [
        question.id,
        tabulate(question, countedCapacities, choices),
      ]),
    ),
  });
}

/** Whether there is a table of a question that may be shared: equality monitoring has none. */
export function isPublished(question: Question): boolean {
  const place = placeOf(question);
  return place?.shows === "table" && place.page !== "equality";
}

/** @throws Error where the question has no table: it is not one of those that `isPublished` names */
export function tableOf(
  { questions }: Published,
  { id }: Question,
): SuppressedTable {
  const table = questions[id];
  if (!table) throw new Error(`${id} has no table`);
  return table;
}

/** Where the table of a question is to be had as a file. */
export function tableAddress({ id }: Question): string {
  return `/download/tables/${id}.csv`;
}
