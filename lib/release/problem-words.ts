import type { useTranslations } from "next-intl";
import type { Format } from "#lib/consultation/formats.ts";
import {
  type Criterion,
  isAsked,
  isMet,
  type Problem,
  problemsOf,
  type PublicationState,
} from "./gate.ts";
import { interfaceWords, type SignedWordsId } from "./signed-words.ts";

/** The words that problems are told in, on the page as in the terminal. */
export interface GateWords {
  readonly staff: ReturnType<typeof useTranslations<"staff">>;
  readonly documents: ReturnType<typeof useTranslations<"documents">>;
}

/** What is signed, by its name. */
export function nameOf(
  { staff, documents }: GateWords,
  document: SignedWordsId,
): string {
  return document === interfaceWords
    ? staff("release.interface")
    : documents(`titles.${document}`);
}

/** How far a publication is with what is looked at, in two or three words. */
export function standingWords(
  { staff }: Pick<GateWords, "staff">,
  state: PublicationState,
  criterion: Criterion,
): string {
  if (!isAsked(state, criterion)) return staff("release.notNeeded");
  switch (isMet(state, criterion)) {
    case undefined:
      return staff("release.unknown");
    case true:
      return staff("release.done");
    case false:
      return staff("release.todo", {
        count: problemsOf(state, criterion).length,
      });
  }
}

/** A problem in sentences, with what was found. */
export function problemWords(
  { staff, documents }: GateWords,
  problem: Problem,
): string {
  const namesOf = (formats: readonly Format[]) =>
    formats.map((format) => documents(`formats.${format}`)).join(", ");
  switch (problem.kind) {
    case "absent":
      return sentences(
        staff("release.problems.absent", {
          formats: namesOf(problem.formats),
        }),
        problem.reason,
      );
    case "other-words":
      return staff("release.problems.other-words");
    case "unchecked":
      return staff("release.problems.unchecked", {
        formats: namesOf(problem.formats),
      });
    case "failed":
      return sentences(
        staff("release.problems.failed", {
          format: documents(`formats.${problem.format}`),
        }),
        ...problem.found,
      );
    case "hard-to-read":
      return sentences(
        staff("release.problems.hard-to-read"),
        ...problem.found,
      );
    case "unsigned":
      return staff(`release.unsigned.${problem.signOff}`);
    case "unchecked-translation":
      return staff("release.problems.unchecked-translation");
    case "not-signed":
      return sentences(
        staff(`release.notSigned.${problem.signOff}`),
        problem.note,
      );
  }
}

/** The same with the publication that it is a problem of, to stand alone. */
export function wholeProblemWords(
  words: GateWords,
  problem: Problem,
  { document, locale }: PublicationState,
): string {
  return words.staff("release.problemOf", {
    title: nameOf(words, document),
    locale,
    problem: problemWords(words, problem),
  });
}

function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join(" ");
}
