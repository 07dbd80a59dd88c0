import { addressOf } from "#lib/consultation/document-address.ts";
import { mainDocument } from "#lib/consultation/documents.ts";
import { getTranslations } from "next-intl/server";
import { windowWords } from "#components/site/window-words.ts";
import { daysLeft } from "#lib/i18n/dates.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

interface Props {
  readonly locale: Locale;
  /** Absent where it cannot be read at the moment. */
  readonly window:
    | {
        readonly opensAt: Date;
        readonly closesAt: Date;
        readonly phase: "before" | "delayed" | "open" | "after";
      }
    | undefined;
}

/** When and how to take part, as it is now: before, while or after views are taken. */
export async function TakePart({ locale, window }: Props) {
  const t = await getTranslations("home");
  const link = (path: string) =>
    function Link(label: React.ReactNode) {
      return <a href={addressIn(locale, path)}>{label}</a>;
    };
  if (!window)
    return (
      <div className="panel">
        <p>
          <strong>{t("unknown")}</strong>
        </p>
        <p>{t.rich("unknownHow", { link: link(addressOf(mainDocument)) })}</p>
      </div>
    );
  const words = await windowWords(locale, window);
  switch (window.phase) {
    case "before":
    case "delayed":
      return (
        <div className="panel">
          <p>
            <strong>
              {window.phase === "before" ? t("before", words) : t("delayed")}
            </strong>
          </p>
          <p>{t.rich("beforeHow", { link: link(addressOf(mainDocument)) })}</p>
        </div>
      );
    case "open":
      return (
        <div className="panel">
          <p>
            <strong>{t("open", words)}</strong>{" "}
            {t("daysLeft", { days: daysLeft(window.closesAt, new Date()) })}
          </p>
          <p className="not-printed">
            <a className="button" href={addressIn(locale, "/questionnaire")}>
              {t("giveViews")}
            </a>
          </p>
          <p>{t("howLong")}</p>
          <p className="not-printed">
            <a href={addressIn(locale, "/questionnaire/resume")}>{t("goOn")}</a>
          </p>
          <p>{t.rich("readFirst", { link: link(addressOf(mainDocument)) })}</p>
        </div>
      );
    case "after":
      return (
        <div className="panel">
          <p>
            <strong>{t("after", words)}</strong>
          </p>
          <p>{t("afterThanks")}</p>
        </div>
      );
  }
}
