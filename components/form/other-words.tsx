import { useFormatter, useTranslations } from "next-intl";
import type {
  Question,
  Questionnaire,
} from "#lib/consultation/questionnaire.ts";
import { writtenMoment } from "#lib/i18n/dates.ts";
import {
  numberedLabel,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { DraftValue } from "#lib/questions/kind.ts";
import { writeSettling } from "#lib/response/conflicts.ts";
import { valueInWords } from "./answer-words.ts";

interface Props {
  readonly form: Questionnaire;
  readonly locale: Locale;
  readonly questions: readonly Question[];
  readonly words: QuestionnaireWords;
  /** What was written over from another device, by question. */
  readonly setAside: Readonly<
    Record<
      string,
      readonly {
        readonly value: DraftValue;
        readonly at: Date;
        readonly state: string;
      }[]
    >
  >;
}

/**
 * What another device wrote in answer to the same questions, to be taken or
 * dropped. Its buttons belong to the page's form: whatever is typed there is
 * saved with them.
 */
export function OtherWords({
  form,
  locale,
  questions,
  words,
  setAside,
}: Props) {
  const t = useTranslations("resume.otherWords");
  const format = useFormatter();
  const shown = questions.flatMap((question) =>
    (setAside[question.id] ?? []).map((entry) => ({ question, ...entry })),
  );
  if (shown.length === 0) return null;
  return (
    <section className="panel other-words" id="other-words" tabIndex={-1}>
      <h2>{t("title")}</h2>
      <p>{t("lead")}</p>
      {shown.map(({ question, value, at, state }) => {
        const label = numberedLabel(form, words, question.id);
        const asked = { question: question.id, state };
        return (
          <div key={`${question.id} ${state}`}>
            <h3>{label}</h3>
            <p className="hint">
              {t("written", { moment: writtenMoment(locale, at) })}
            </p>
            <blockquote>
              <bdi>
                {valueInWords(question, words, value, (parts) =>
                  format.list(parts, { type: "unit" }),
                )}
              </bdi>
            </blockquote>
            <p className="choices">
              <button
                aria-label={t("useWhat", { question: label })}
                className="button secondary"
                name="other"
                type="submit"
                value={writeSettling({ ...asked, take: true })}
              >
                {t("use")}
              </button>{" "}
              <button
                aria-label={t("dropWhat", { question: label })}
                className="button secondary"
                name="other"
                type="submit"
                value={writeSettling({ ...asked, take: false })}
              >
                {t("drop")}
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
}
