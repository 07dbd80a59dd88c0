import { readTranslator } from "#lib/i18n/translator.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { AnswerProblem } from "#lib/response/answers.ts";

/** What is wrong with an answer, in words, tied to its question. */
export type ProblemMessage = Readonly<Record<"question" | "message", string>>;

export async function problemMessages(
  locale: Locale,
  problems: readonly AnswerProblem[],
): Promise<readonly ProblemMessage[]> {
  const t = await readTranslator(locale);
  return problems.map(({ question, error, values }) => ({
    question,
    message: t(`form.errors.${error}`, {
      count: values.count ?? 0,
      limit: values.limit ?? 0,
    }),
  }));
}
