import {
  type Question,
  type Questionnaire,
  questionsOf,
} from "./questionnaire.ts";

/**
 * All that any version of the questionnaire asked, each question once, as the newest
 * version that asks it does. What was dropped since stays: a question after the
 * others, an option after those of today. So an old answer keeps its place.
 *
 * @param versions the newest first
 */
export function everyQuestion(
  versions: readonly Questionnaire[],
): readonly Question[] {
  const found = new Map<string, Question>();
  for (const question of versions.flatMap(questionsOf)) {
    const newer = found.get(question.id);
    found.set(question.id, newer ? withOptionsOf(newer, question) : question);
  }
  return [...found.values()];
}

function withOptionsOf(newer: Question, older: Question): Question {
  if (!("options" in newer) || !("options" in older)) return newer;
  return {
    ...newer,
    options: [...new Set([...newer.options, ...older.options])],
  };
}
