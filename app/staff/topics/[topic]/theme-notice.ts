import { firstOf, type Search } from "../../addresses.ts";

const problems = ["taken", "invalid", "gone"] as const;
const doings = ["added", "changed", "deleted"] as const;

/** What became of a form about a theme, with the words that were typed where it was not taken. */
export interface ThemeNotice {
  readonly problem: (typeof problems)[number] | undefined;
  readonly done: (typeof doings)[number] | undefined;
  readonly name: string;
  readonly definition: string;
}

export function themeNotice(search: Awaited<Search>): ThemeNotice {
  const problem = firstOf(search["problem"]);
  const done = firstOf(search["done"]);
  return {
    problem: problems.find((id) => id === problem),
    done: doings.find((id) => id === done),
    name: firstOf(search["name"]) ?? "",
    definition: firstOf(search["definition"]) ?? "",
  };
}
