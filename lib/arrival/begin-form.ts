import { consultation } from "#lib/consultation/consultation.ts";
import { readPageCode } from "#lib/documents/page-code.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { languageOf, localeFor, type Locale } from "#lib/i18n/routing.ts";

/** Why a form cannot be begun: the key of what a person is told. */
export const startProblems = [
  "code",
  "code-version",
  "code-form",
  "form",
] as const;
export type StartProblem = (typeof startProblems)[number];

export type Start =
  | {
      readonly ok: true;
      readonly locale: Locale;
      /** Of the questionnaire that the form is of. */
      readonly version: number;
    }
  | { readonly ok: false; readonly problem: StartProblem };

/** Whether what was typed is a page's code, or was meant as one. */
export function looksLikeCode(typed: string): boolean {
  return typed.trim().toUpperCase().startsWith(consultation.code);
}

/**
 * Which form is to be keyed in: by the code of one of its pages, as a reader of QR
 * codes types it, or else as it was chosen: then it is of the newest version.
 *
 * @param versions that were published, the newest first
 */
export function readStart(
  given: {
    readonly code: string | undefined;
    readonly locale: string | undefined;
  },
  versions: readonly number[],
): Start {
  if (given.code !== undefined) return startOf(given.code, versions);
  const [version] = versions;
  return version !== undefined &&
    given.locale !== undefined &&
    isLocale(given.locale)
    ? { ok: true, locale: given.locale, version }
    : { ok: false, problem: "form" };
}

function startOf(code: string, versions: readonly number[]): Start {
  const page = readPageCode(code.trim().toUpperCase());
  if (!page) return { ok: false, problem: "code" };
  if (!versions.includes(page.version))
    return { ok: false, problem: "code-version" };
  const locale = localeFor(languageOf(page.locale), page.rendition);
  return isLocale(locale)
    ? { ok: true, locale, version: page.version }
    : { ok: false, problem: "code-form" };
}
