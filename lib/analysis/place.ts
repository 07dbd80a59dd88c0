import type {
  Question,
  QuestionRole,
} from "#lib/consultation/questionnaire.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import type { Kind } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import type { Dimension } from "./aggregate.ts";

/**
 * Where staff read the answers to a question, and in which form:
 * `table`, choices by capacity; `words`, as they were given; `dimension`, a count
 * of responses, because the answer says something of its whole response.
 */
export type Place =
  | {
      readonly page: "topic";
      readonly topic: TopicId;
      readonly shows: "table" | "words";
    }
  | { readonly page: "respondents"; readonly shows: "table" | "words" }
  | {
      readonly page: "respondents";
      readonly shows: "dimension";
      readonly dimension: Dimension;
    }
  | { readonly page: "equality"; readonly shows: "table" }
  | { readonly page: "contacts"; readonly shows: "words" };

/** What responses themselves are counted by: such an answer needs no table of its own. */
const dimensions: Readonly<Partial<Record<QuestionRole, Dimension>>> = {
  capacity: "capacity",
  district: "postcode-district",
  help: "help",
  "whose-words": "help",
};

/**
 * The one place where staff read what was answered to a question; the pages take
 * their questions from here. Undefined where nothing shows it: a test finds that.
 *
 * @param kind of the question: whether it has options decides, and nothing else of it
 */
export function placeOf(
  question: Question,
  kind: Pick<Kind, "options"> = kindOf(question),
): Place | undefined {
  const { storage = "answers", topic, role } = question;
  const shows = kind.options(question).length > 0 ? "table" : "words";
  if (storage === "equality")
    return shows === "table" ? { page: "equality", shows } : undefined;
  if (storage === "contact")
    return shows === "words" ? { page: "contacts", shows } : undefined;
  if (topic) return { page: "topic", topic, shows };
  const dimension = role && dimensions[role];
  if (dimension) return { page: "respondents", shows: "dimension", dimension };
  return { page: "respondents", shows };
}

/** The questions about a topic that its page shows in this form, in the order given. */
export function questionsAbout(
  questions: readonly Question[],
  topic: TopicId,
  shows: "table" | "words",
): readonly Question[] {
  return questions.filter((question) => {
    const place = placeOf(question);
    return (
      place?.page === "topic" && place.topic === topic && place.shows === shows
    );
  });
}

/** The questions about no topic that a page shows in this form, in the order given. */
export function questionsOn(
  questions: readonly Question[],
  page: Exclude<Place["page"], "topic">,
  shows: Place["shows"],
): readonly Question[] {
  return questions.filter((question) => {
    const place = placeOf(question);
    return place?.page === page && place.shows === shows;
  });
}
