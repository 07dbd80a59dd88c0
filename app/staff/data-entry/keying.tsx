import { getTranslations } from "next-intl/server";
import { pagesOf } from "#components/data-entry/field-words.ts";
import { KeyingForm } from "#components/data-entry/keying-form.tsx";
import { ProblemList } from "#components/data-entry/problem-list.tsx";
import {
  detailErrors,
  type KeyingProblem,
  type Typed,
  validateAll,
  validateTyped,
} from "#lib/arrival/keyed-form.ts";
import { numberOf } from "#lib/consultation/questionnaire.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import {
  defaultLocale,
  languageOf,
  localeFor,
  type Locale,
  renditionOf,
} from "#lib/i18n/routing.ts";
import type { PublishedVersion } from "#lib/database/questionnaires.ts";
import { errorWords } from "./error-words.ts";
import { scanProblems } from "./key/scan-problems.ts";

interface Props {
  readonly id: string;
  readonly nth: 1 | 2;
  readonly locale: Locale;
  /** The version that the form is of. */
  readonly version: PublishedVersion;
  /** What was typed before; undefined for a form that is begun. */
  readonly typed: Typed | undefined;
  readonly hasScan: boolean;
  /** What the database or the file had against it; "fields" where what was typed is to be put right. */
  readonly problem: string | undefined;
  readonly savedAt?: string | undefined;
}

/** The fields of a form with what was typed, after a list of what is wrong with it. */
export async function Keying(props: Props) {
  const { id, nth, locale, version, typed, hasScan, problem, savedAt } = props;
  const t = await getTranslations("data-entry");
  const form = version.renditions[renditionOf(locale)];
  const problems = problem ? await problemsOf(props) : [];
  const isEnglish = languageOf(locale) === defaultLocale;
  const words = {
    own: await version.wordsIn(locale),
    english: isEnglish ? undefined : await englishWords(version, locale),
  };
  return (
    <>
      {problems.length > 0 && (
        <ProblemList heading={t("problems")} problems={problems} />
      )}
      <KeyingForm
        details={
          nth === 1
            ? { serial: typed?.serial ?? "", received: typed?.received ?? "" }
            : undefined
        }
        hasScan={hasScan}
        id={id}
        language={conventionsOf(locale)}
        locale={locale}
        nth={nth}
        pages={pagesOf(form, words, typed?.answers ?? {})}
        problems={
          new Map(problems.map(({ field, message }) => [field, message]))
        }
        savedAt={savedAt}
        version={version.version}
      />
    </>
  );
}

/** The English words of the same rendition. */
function englishWords({ wordsIn }: PublishedVersion, locale: Locale) {
  return wordsIn(localeFor(defaultLocale, renditionOf(locale)));
}

async function problemsOf({ nth, locale, version, typed, problem }: Props) {
  const t = await getTranslations("data-entry");
  const words = await errorWords();
  const form = version.renditions[renditionOf(locale)];
  const scan = scanProblems.find((known) => known === problem);
  const detail = detailErrors.find((known) => known === problem);
  const found = typed ? wrongWith(version, nth, typed) : [];
  const all: readonly KeyingProblem[] = detail
    ? [...found, { field: fieldOf(detail), error: detail, values: {} }]
    : found;
  return [
    ...all.map(({ field, error, values }) => {
      const message = words(error, values);
      const number = numberOf(form, field);
      return {
        field,
        message: number
          ? t("key.questionProblem", { number, message })
          : message,
      };
    }),
    ...(scan
      ? [{ field: "scan", message: t(`key.scanProblems.${scan}`) }]
      : []),
  ];
}

function wrongWith(
  { renditions: { standard } }: PublishedVersion,
  nth: 1 | 2,
  typed: Typed,
): readonly KeyingProblem[] {
  const checked =
    nth === 1
      ? validateTyped(standard, typed)
      : validateAll(standard, typed.answers);
  return checked.ok ? [] : checked.problems;
}

function fieldOf(error: (typeof detailErrors)[number]): string {
  return error.startsWith("serial") ? "serial" : "received";
}
