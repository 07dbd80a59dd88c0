import { useTranslations } from "next-intl";
import { marks } from "#lib/consultation/marks.ts";
import { type Page, topicOf } from "#lib/consultation/questionnaire.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

interface Props {
  readonly page: Page;
  /** The pages that this respondent goes through. */
  readonly pages: readonly Page[];
  readonly answers: DraftAnswers;
}

/** How far along this page is, in words; among the topics that have a mark, the marks as well. */
export function Progress({ page, pages, answers }: Props) {
  const t = useTranslations("form");
  const place = t("progress", {
    n: pages.indexOf(page) + 1,
    total: pages.length,
  });
  const now = marks.findIndex(({ topic }) => topic === topicOf(page)) + 1;
  if (now === 0) return <p className="progress">{place}</p>;

  const answered = (topic: TopicId) =>
    pages
      .find((candidate) => topicOf(candidate) === topic)
      ?.questions.some(({ id }) => answers[id] !== undefined);
  return (
    <div className="progress">
      <p>
        {t("markProgress", { n: now, total: marks.length })}
        <span className="place"> · {place}</span>
      </p>
      <ol aria-label={t("marks")} className="steps">
        {marks.map(({ topic }, index) => {
          const n = index + 1;
          const state =
            n === now
              ? "now"
              : answered(topic)
                ? "done"
                : n < now
                  ? "skipped"
                  : "toCome";
          return (
            <li
              aria-current={state === "now" ? "step" : undefined}
              className={`step ${state}`}
              key={topic}
            >
              <span aria-hidden="true">{state === "done" ? "✓" : n}</span>
              <span className="visually-hidden">
                {t(`mark.${state}`, { n })}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
