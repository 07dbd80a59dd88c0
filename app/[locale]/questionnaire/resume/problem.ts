import { getTranslations } from "next-intl/server";
import { readAllResumeWords } from "#lib/i18n/resume-words.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { readCode } from "#lib/response/resume-code.ts";

/** Why a code opened nothing: of the code itself, or of the words that the device holds already. */
const problems = [
  "empty",
  "count",
  "word",
  "unknown",
  "busy",
  "ask",
  "no-code",
] as const;
export type Problem = (typeof problems)[number];

export function problemFrom(given: unknown): Problem | undefined {
  return problems.find((one) => one === given);
}

/** Whether the question about the device's own words is to be asked. */
export function isAboutOwnWords(problem: Problem | undefined): boolean {
  return problem === "ask" || problem === "no-code";
}

/** What is wrong with the code that was typed, in words; undefined where that is not what is wrong. */
export async function codeMessage(
  locale: Locale,
  problem: Problem | undefined,
  typed: string,
): Promise<string | undefined> {
  if (!problem || problem === "ask" || problem === "no-code") return undefined;
  const t = await getTranslations({
    locale,
    namespace: "resume.resume.problems",
  });
  if (problem === "unknown" || problem === "busy") return t(problem);
  const read = readCode(typed, await readAllResumeWords());
  if (read.ok) return t("unknown");
  switch (read.problem) {
    case "empty":
      return t("empty");
    case "count":
      return t("count", { count: read.count });
    case "word":
      return t("word", { word: read.word });
  }
}
