import { z } from "zod";
import type { Page } from "#lib/consultation/questionnaire.ts";

/*
 * A page says what it was drawn from, in hidden fields: the state of each value,
 * so that what another device wrote since is not written over unseen, and which
 * words of other devices it showed.
 */

/** The state of each value, by question; empty where there is none. */
export type States = Readonly<Record<string, string>>;

/** Words set aside, by question, each with the name of its state. */
export type OtherWords = Readonly<
  Record<string, readonly { readonly state: string }[]>
>;

const base = z.record(z.string(), z.string().max(32));

/** What a page's hidden field holds. */
export function writeBase(page: Page, states: States): string {
  return JSON.stringify(
    Object.fromEntries(page.questions.map(({ id }) => [id, states[id] ?? ""])),
  );
}

/** Reads the field back; undefined where the page does not say, or says something else. */
export function readBase(field: string | null): States | undefined {
  if (field === null) return undefined;
  try {
    return base.safeParse(JSON.parse(field)).data;
  } catch {
    return undefined;
  }
}

/** The names of a page's other words, as its hidden field holds them. */
export function writeShown(page: Page, words: OtherWords): string {
  return statesOf(page, words).join(" ");
}

/** The newest of the page's other words that it did not show, or undefined where it showed all. */
export function notShown(
  page: Page,
  words: OtherWords,
  field: string | null,
): string | undefined {
  const shown = new Set(field?.split(" "));
  return statesOf(page, words).findLast((state) => !shown.has(state));
}

function statesOf(page: Page, words: OtherWords): readonly string[] {
  return page.questions.flatMap(({ id }) =>
    (words[id] ?? []).map(({ state }) => `${id}:${state}`),
  );
}

/** What a button beside other words asks for: `use vision-why 0123...`. */
export interface Settling {
  readonly question: string;
  readonly state: string;
  readonly take: boolean;
}

export function writeSettling({ question, state, take }: Settling): string {
  return `${take ? "use" : "drop"} ${question} ${state}`;
}

export function readSettling(field: string | null): Settling | undefined {
  const [, verb, question, state] =
    /^(use|drop) ([a-z0-9-]+) ([0-9a-f]{32})$/.exec(field ?? "") ?? [];
  if (!question || !state) return undefined;
  return { question, state, take: verb === "use" };
}
