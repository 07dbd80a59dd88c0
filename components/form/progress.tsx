import { useTranslations } from "next-intl";
import { priorities } from "#lib/consultation/consultation.ts";
import type { Page } from "#lib/consultation/questionnaire.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";

interface Props {
  readonly page: Page;
  /** The pages that this respondent goes through. */
  readonly pages: readonly Page[];
  readonly answers: DraftAnswers;
}

/** How far along this page is, in words; among the priorities, five marks as well. */
export function Progress({ page, pages, answers }: Props) {
  const t = useTranslations("form");
  const place = t("progress", {
    n: pages.indexOf(page) + 1,
    total: pages.length,
  });
  if (!page.priority) return <p className="progress">{place}</p>;

  const now = priorities.indexOf(page.priority) + 1;
  const answered = (priority: string) =>
    pages
      .find((candidate) => candidate.priority === priority)
      ?.questions.some(({ id }) => answers[id] !== undefined);
  return (
    <div className="progress">
      <p>
        {t("priorityProgress", { n: now, total: priorities.length })}
        <span className="place"> · {place}</span>
      </p>
      <ol aria-label={t("marks")} className="steps">
        {priorities.map((priority, index) => {
          const n = index + 1;
          const state =
            n === now
              ? "now"
              : answered(priority)
                ? "done"
                : n < now
                  ? "skipped"
                  : "toCome";
          return (
            <li
              aria-current={state === "now" ? "step" : undefined}
              className={`step ${state}`}
              key={priority}
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
