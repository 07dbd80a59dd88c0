import { Fragment } from "react";
import { useTranslations } from "next-intl";
import { marks } from "#lib/consultation/marks.ts";
import { type Page, topicOf } from "#lib/consultation/questionnaire.ts";
import { slot } from "#lib/http/template.ts";
import { filled, Unless, When } from "./filled.tsx";

/**
 * How far along a page is, in words; among the topics that have a mark, the marks
 * as well. Its place among all pages depends on who answers.
 */
export function Progress({ page }: { readonly page: Page }) {
  const t = useTranslations("form");
  const place = slot("place");
  const now = marks.findIndex(({ topic }) => topic === topicOf(page)) + 1;
  if (now === 0) return <p className="progress">{place}</p>;
  return (
    <div className="progress">
      <p>
        {t("markProgress", { n: now, total: marks.length })}
        <span className="place"> · {place}</span>
      </p>
      <ol aria-label={t("marks")} className="steps">
        {marks.map(({ topic }, index) => {
          const n = index + 1;
          if (n === now) return <Step key={topic} n={n} state="now" />;
          const isDone = filled.done(topic);
          return (
            <Fragment key={topic}>
              <When of={isDone}>
                <Step n={n} state="done" />
              </When>
              <Unless of={isDone}>
                <Step n={n} state={n < now ? "skipped" : "toCome"} />
              </Unless>
            </Fragment>
          );
        })}
      </ol>
    </div>
  );
}

function Step({
  n,
  state,
}: {
  readonly n: number;
  readonly state: "now" | "done" | "skipped" | "toCome";
}) {
  const t = useTranslations("form");
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className={`step ${state}`}
    >
      <span aria-hidden="true">{state === "done" ? "✓" : n}</span>
      <span className="visually-hidden">{t(`mark.${state}`, { n })}</span>
    </li>
  );
}
