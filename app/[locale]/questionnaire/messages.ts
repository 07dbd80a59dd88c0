import { getTranslations } from "next-intl/server";
import type { Locale } from "#lib/i18n/routing.ts";
import type { AnswerProblem } from "#lib/response/answers.ts";

/** What is wrong with an answer, in words, tied to its question. */
export interface ProblemMessage {
  readonly question: string;
  readonly message: string;
}

export async function problemMessages(
  locale: Locale,
  problems: readonly AnswerProblem[],
): Promise<readonly ProblemMessage[]> {
  const t = await getTranslations({ locale, namespace: "form" });
  return problems.map(({ question, error, values }) => ({
    question,
    message: t(`errors.${error}`, {
      count: values.count ?? 0,
      limit: values.limit ?? 0,
    }),
  }));
}
