import type { GateState, Problem, PublicationState } from "./gate.ts";

/** The versions of all words by publication and language: `{"strategy.en": "0123456789ab"}`. */
export type Versions = Readonly<Record<string, string>>;

/** Somebody opens the consultation, or confirms that it stays open with other words. */
export interface NewOpening {
  /** In words, what was not as it has to be; none where the gate was green. */
  readonly problems: readonly string[];
  readonly versions: Versions;
  /** Why it opens all the same; undefined where the gate was green. */
  readonly reason: string | undefined;
}

export interface Opening extends NewOpening {
  readonly openedAt: Date;
  /** The account's address; undefined where it is gone, or for who may not know. */
  readonly openedBy: string | undefined;
}

/** A sentence, not a word; the database holds it too. */
export const shortestReason = 20;
export const longestReason = 2000;

/**
 * The opening of what the gate sees: without a reason where it is green, and else
 * with the one that was typed.
 *
 * @param wordsOf tells a problem in words
 * @returns undefined where the gate is red and the reason is too short, or too long, to be one
 */
export function newOpening(
  gate: GateState,
  typed: string,
  wordsOf: (problem: Problem, of: PublicationState) => string,
): NewOpening | undefined {
  const versions = Object.fromEntries(
    gate.publications.map((state) => [keyOf(state), state.version]),
  );
  if (gate.isGreen) return { problems: [], versions, reason: undefined };
  const reason = typed.replaceAll("\r\n", "\n").trim();
  const { length } = Array.from(reason);
  if (length < shortestReason || length > longestReason) return undefined;
  const problems = gate.publications.flatMap((state) =>
    state.problems.map((problem) => wordsOf(problem, state)),
  );
  return { problems, versions, reason };
}

/**
 * The publications whose words are not those that were released. They do not
 * close the consultation again: people who are answering would lose their time
 * for a mended comma. Staff see them, and may record an opening of the new words.
 */
export function changedSince<State extends GateState["publications"][number]>(
  opening: Pick<Opening, "versions">,
  publications: readonly State[],
) {
  return publications.filter(
    (state) => opening.versions[keyOf(state)] !== state.version,
  );
}

function keyOf({
  document,
  locale,
}: {
  readonly document: string;
  readonly locale: string;
}): string {
  return `${document}.${locale}`;
}
