import { useTranslations } from "next-intl";
import { slot } from "#lib/http/template.ts";
import { Each, When } from "./filled.tsx";

/** What is said of words that another device wrote in answer to the same question. */
export interface OtherWordsShown {
  readonly [name: string]: string;
  /** The question, with its number. */
  readonly label: string;
  /** When they were written. */
  readonly moment: string;
  readonly words: string;
  /** What the buttons ask for: see `writeSettling`. */
  readonly use: string;
  readonly drop: string;
}

/**
 * What another device wrote in answer to the same questions, to be taken or
 * dropped: `others`, each an `OtherWordsShown`. Its buttons belong to the page's
 * form: whatever is typed there is saved with them.
 */
export function OtherWords() {
  const t = useTranslations("resume.otherWords");
  const question = slot("label");
  return (
    <When of="others">
      <section className="panel other-words" id="other-words" tabIndex={-1}>
        <h2>{t("title")}</h2>
        <p>{t("lead")}</p>
        <Each of="others">
          <div>
            <h3>{question}</h3>
            <p className="hint">{t("written", { moment: slot("moment") })}</p>
            <blockquote>
              <bdi>{slot("words")}</bdi>
            </blockquote>
            <p className="choices">
              <button
                aria-label={t("useWhat", { question })}
                className="button secondary"
                name="other"
                type="submit"
                value={slot("use")}
              >
                {t("use")}
              </button>{" "}
              <button
                aria-label={t("dropWhat", { question })}
                className="button secondary"
                name="other"
                type="submit"
                value={slot("drop")}
              >
                {t("drop")}
              </button>
            </p>
          </div>
        </Each>
      </section>
    </When>
  );
}
