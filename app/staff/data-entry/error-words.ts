import { getTranslations } from "next-intl/server";
import type { DetailError } from "#lib/arrival/keyed-form.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import {
  type AnswerError,
  type ShapeError,
  shapeErrors,
} from "#lib/questions/kind.ts";

/** Whether it says that words do not look as they have to. */
export function isOfShape(error: string): error is ShapeError {
  return shapeErrors.some((one) => one === error);
}

/**
 * What is wrong with what was keyed, in words: what an answer has to look like as
 * the site says it, all else as it is said to staff.
 */
export async function errorWords(): Promise<
  (
    error: AnswerError | DetailError,
    values?: Readonly<Record<string, number>>,
  ) => string
> {
  const staff = await getTranslations("data-entry.errors");
  const site = await getTranslations({
    locale: defaultLocale,
    namespace: "form.errors",
  });
  return (error, values = {}) => {
    if (isOfShape(error)) return site(error);
    return staff(error, {
      count: values["count"] ?? 0,
      limit: values["limit"] ?? 0,
    });
  };
}
