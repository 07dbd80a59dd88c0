import { useTranslations } from "next-intl";
import type { PublicationState } from "#lib/release/gate.ts";
import { longestReason, shortestReason } from "#lib/release/opening.ts";
import { nameOf } from "#lib/release/problem-words.ts";

interface Props {
  readonly isGreen: boolean;
  /** The publications whose words are not those that were released last. */
  readonly changed: readonly PublicationState[];
  /** Somebody opened it before. */
  readonly isReleased: boolean;
  readonly mayOpen: boolean;
  readonly hasProblem: boolean;
  /** What was typed before, where it was not taken. */
  readonly reason: string;
}

/** Opens the consultation, or confirms words that changed since; nothing where neither is to do. */
export function OpenConsultation(props: Props) {
  const { changed, isReleased, mayOpen } = props;
  const t = useTranslations("staff.release");
  const staff = useTranslations("staff");
  const documents = useTranslations("documents");
  if (isReleased && changed.length === 0) return null;
  return (
    <>
      {isReleased && (
        <section aria-labelledby="changed">
          <h2 id="changed">{t("changedTitle")}</h2>
          <ul>
            {changed.map(({ document, locale }) => (
              <li key={`${document} ${locale}`}>
                <a href={`/staff/release/${locale}/${document}`}>
                  {nameOf({ staff, documents }, document)}
                </a>
              </li>
            ))}
          </ul>
          <p>{t("changedText")}</p>
        </section>
      )}
      <section aria-labelledby="open">
        <h2 id="open">{t(isReleased ? "open.againTitle" : "open.title")}</h2>
        {mayOpen ? (
          <OpeningForm {...props} />
        ) : (
          <p>{t("open.administrators")}</p>
        )}
      </section>
    </>
  );
}

function OpeningForm({ isGreen, hasProblem, reason }: Props) {
  const t = useTranslations("staff.release");
  const action = "/staff/release/openings";
  if (isGreen)
    return (
      <form method="post" action={action}>
        <p>
          {t("open.green")} {t("open.public")}
        </p>
        <p>
          <button type="submit" className="button">
            {t("open.button")}
          </button>
        </p>
      </form>
    );
  return (
    <form method="post" action={action} className="fields">
      <p>
        {t("open.red")} {t("open.public")}
      </p>
      <label htmlFor="reason">{t("open.reason")}</label>
      <span className="hint" id="reason-hint">
        {t("open.hint", { shortest: shortestReason, longest: longestReason })}
      </span>
      <textarea
        id="reason"
        name="reason"
        rows={4}
        required
        defaultValue={reason}
        aria-invalid={hasProblem ? true : undefined}
        aria-describedby={`reason-hint${hasProblem ? " problem" : ""}`}
      />
      <p>
        <button type="submit" className="button secondary">
          {t("open.override")}
        </button>
      </p>
    </form>
  );
}
