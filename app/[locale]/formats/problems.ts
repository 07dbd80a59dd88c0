import { getTranslations } from "next-intl/server";
import type { RequestProblem } from "#lib/format-request/request.ts";
import { type Field, isTextField, limits } from "#lib/format-request/typed.ts";
import type { Locale } from "#lib/i18n/routing.ts";

/** What is wrong with a field, in words. */
export interface ProblemMessage {
  readonly field: Field;
  readonly message: string;
}

export async function problemMessages(
  locale: Locale,
  problems: readonly RequestProblem[],
): Promise<readonly ProblemMessage[]> {
  const t = await getTranslations({ locale, namespace: "format-requests" });
  return problems.map(({ field, error }) => ({
    field,
    message: t(`errors.${error}`, {
      limit: isTextField(field) ? limits[field] : 0,
    }),
  }));
}
