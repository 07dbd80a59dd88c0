import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { CodeField } from "#components/resume/code-field.tsx";
import { OwnWordsField } from "#components/resume/own-words-field.tsx";
import { addressIn } from "#lib/i18n/routing.ts";
import { carriedCode } from "#lib/device/code-cookie.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";
import { codeMessage, isAboutOwnWords, problemFrom } from "./problem.ts";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

interface Props extends LocaleProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was typed, where it opened nothing, and why. */
async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const problem = problemFrom((await searchParams)["problem"]);
  const typed = problem ? ((await carriedCode("typed")) ?? "") : "";
  const t = await getTranslations({ locale, namespace: "resume.resume" });
  return { locale, problem, typed, t };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, problem, t } = await read(props);
  const form = await getTranslations({ locale, namespace: "form" });
  const title = t("title");
  return {
    title: problem ? form("titleWithProblem", { title }) : title,
    robots: { index: false },
  };
}

/** Where a code is typed. */
export default async function ResumePage(props: Props) {
  const { locale, problem, typed, t } = await read(props);
  const form = await getTranslations("form");
  const ofCode = await codeMessage(locale, problem, typed);
  const asks = isAboutOwnWords(problem);
  const ofOwn = !asks
    ? undefined
    : problem === "ask"
      ? t("problems.ask")
      : t.markup("problems.apart", { link: (inner) => inner });
  const summary = [
    ...(ofCode ? [{ question: "code", message: ofCode }] : []),
    ...(ofOwn ? [{ question: "own", message: ofOwn }] : []),
  ];
  return (
    <>
      <ErrorSummary heading={form("problems.heading")} problems={summary} />
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <form
        action={addressIn(locale, "/questionnaire/resume/open")}
        autoComplete="off"
        method="post"
        noValidate
      >
        <CodeField
          errorPrefix={form("errorPrefix")}
          problem={ofCode}
          typed={typed}
        />
        {asks && (
          <OwnWordsField
            errorPrefix={form("errorPrefix")}
            problem={
              problem === "ask"
                ? t("problems.ask")
                : t.rich("problems.apart", {
                    link: (inner) => (
                      <a href={addressIn(locale, "/questionnaire/later")}>
                        {inner}
                      </a>
                    ),
                  })
            }
          />
        )}
        <div className="send">
          <button className="button" type="submit">
            {t("button")}
          </button>
        </div>
      </form>
      <p>
        {t.rich("noCode", {
          link: (inner) => (
            <a href={addressIn(locale, "/questionnaire/continue")}>{inner}</a>
          ),
        })}
      </p>
      <p>{t("lost")}</p>
    </>
  );
}
