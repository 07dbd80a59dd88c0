/** Why a setting was not added. */
const problems = ["missing", "long", "taken"] as const;
export type SettingProblem = (typeof problems)[number];

export function readProblem(
  given: string | undefined,
): SettingProblem | undefined {
  return problems.find((problem) => problem === given);
}

/** As the database takes it. */
export const longestSettingName = 200;

/** What is wrong with a setting's name, or undefined where it can be added. */
export function problemWith(
  name: string,
  taken: readonly string[],
): SettingProblem | undefined {
  if (name === "") return "missing";
  if (Array.from(name).length > longestSettingName) return "long";
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return taken.some(same) ? "taken" : undefined;
}
