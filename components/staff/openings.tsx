import { useTranslations } from "next-intl";
import type { Opening } from "#lib/release/opening.ts";
import { shortTime } from "./dates.ts";

/** Who opened the consultation, when and why, the latest first. */
export function Openings({
  openings,
}: {
  readonly openings: readonly Opening[];
}) {
  const t = useTranslations("staff.release.openings");
  return (
    <section aria-labelledby="openings">
      <h2 id="openings">{t("title")}</h2>
      {openings.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ul>
          {openings.map((opening) => (
            <li key={opening.openedAt.getTime()}>
              <OneOpening opening={opening} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OneOpening({ opening }: { readonly opening: Opening }) {
  const t = useTranslations("staff.release");
  const { problems, reason } = opening;
  const on = shortTime(opening.openedAt);
  const by = opening.openedBy ?? t("someone");
  return (
    <>
      <p>
        {reason === undefined
          ? t("openings.green", { by, on })
          : t("openings.overridden", { by, on, count: problems.length })}
      </p>
      {reason !== undefined && (
        <p className="reason">{t("openings.reason", { reason })}</p>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{t("openings.problems")}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
