import { aggregate, daysBetween } from "#lib/analysis/aggregate.ts";
import { suppressByCapacity } from "#lib/analysis/by-capacity.ts";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { countedHelp } from "#lib/consultation/counted-help.ts";
import { tabulateAgreement } from "#lib/analysis/pooling.ts";
import { type PriorityId, priorities } from "#lib/consultation/consultation.ts";
import {
  type Question,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { countChoices, countResponses } from "#lib/database/analysis.ts";
import { languages } from "#lib/i18n/languages.ts";

/**
 * Every table that may be shown to others, suppressed together: the overview
 * and each priority's agreement by capacity. All pages and files take theirs
 * from here, so that none gives away what another hides.
 */
export async function readPublished() {
  const questions = priorities.map(
    (priority) => [priority, agreementQuestion(priority)] as const,
  );
  const [counts, choices] = await Promise.all([
    countResponses(),
    countChoices(questions.map(([, { id }]) => id)),
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
    priorities: Object.fromEntries(
      questions.map(([priority, question]) => [
        priority,
        tabulateAgreement(question, countedCapacities, choices),
      ]),
    ),
  });
}

/** @throws Error where a priority has no question of agreement */
export function agreementQuestion(priority: PriorityId): Question {
  const question = questionnaire.pages
    .filter((page) => page.priority === priority)
    .flatMap((page) => page.questions)
    .find(({ kind }) => kind === "agreement");
  if (!question) throw new Error(`${priority} has no question of agreement`);
  return question;
}
