import { useFormatter, useTranslations } from "next-intl";
import type { Page, Questionnaire } from "#lib/consultation/questionnaire.ts";
import {
  numberedLabel,
  pageWords,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { askedOn } from "#lib/response/journey.ts";
import { valueInWords } from "./answer-words.ts";
import "./summary.css";

interface Props {
  readonly answers: DraftAnswers;
  /** By which questions are numbered. */
  readonly form: Questionnaire;
  readonly pages: readonly Page[];
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
}

/** What was answered, page by page, each answer with a link to change it. */
export function Summary({ answers, form, pages, locale, words }: Props) {
  const t = useTranslations("form");
  const format = useFormatter();
  return pages.map((page) => (
    <section key={page.id}>
      <h2>{pageWords(words, page.id).title}</h2>
      <dl className="summary">
        {askedOn(page, answers).map((question) => {
          const label = numberedLabel(form, words, question.id);
          const value = answers[question.id];
          const given =
            value === undefined
              ? undefined
              : valueInWords(question, words, value, (parts) =>
                  format.list(parts, { type: "unit" }),
                );
          return (
            <div id={`answer-${question.id}`} key={question.id} tabIndex={-1}>
              <dt>{label}</dt>
              <dd className={given ? "given" : "soft"}>
                <bdi>{given ?? t("check.notAnswered")}</bdi>
              </dd>
              <dd>
                <a
                  aria-label={t(
                    given ? "check.changeWhat" : "check.answerWhat",
                    {
                      question: `${label} (${pageWords(words, page.id).title})`,
                    },
                  )}
                  href={addressIn(
                    locale,
                    `/questionnaire/${page.id}?then=check#${question.id}`,
                  )}
                >
                  {t(given ? "check.change" : "check.answer")}
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
