import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Opening } from "#components/form/opening.tsx";
import { WayLinks } from "#components/form/way-links.tsx";
import { SharedChoice } from "#components/resume/shared-choice.tsx";
import { EmailLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { writtenClosing, writtenDay } from "#lib/i18n/dates.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import { addressOf } from "#lib/consultation/document-address.ts";
import { mainDocument } from "#lib/consultation/documents.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { formIn, otherWays } from "./form-in.ts";
import { whereAvailable } from "./where-available.tsx";
import { alternates } from "../alternates.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "form" });
  return { title: t("start.title"), ...alternates("/questionnaire") };
}

/** Where answering begins: what is asked, how long it takes, what happens to it. */
export default function StartPage(props: LocaleProps) {
  return whereAvailable(() => draw(props));
}

async function draw({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("form");
  const resume = await getTranslations("resume");
  const { phase, opensAt, closesAt } = await readWindow();
  const closing = writtenClosing(locale, closesAt);
  const closes = closing.time
    ? t("start.moment", { day: closing.day, time: closing.time })
    : t("start.endOfDay", { day: closing.day });

  if (phase !== "open")
    return (
      <>
        <h1>
          {t(phase === "after" ? "start.afterTitle" : "start.beforeTitle")}
        </h1>
        <p>
          {phase === "before" &&
            t("start.before", { opens: writtenDay(locale, opensAt) })}
          {phase === "delayed" && t("start.delayed")}
          {phase === "after" &&
            t.rich("start.after", {
              closes,
              mail: () => (
                <EmailLink address={consultation.contacts.questions} />
              ),
            })}
        </p>
        <p>
          <a href={addressIn(locale, addressOf(mainDocument))}>
            {t("readStrategy")}
          </a>
        </p>
      </>
    );
  return (
    <>
      <h1>{t("start.title")}</h1>
      <Opening
        closes={closes}
        form={formIn(locale)}
        locale={locale}
        words={await readQuestionnaireWords(locale)}
      />
      <p>
        <a
          className="button"
          href={addressIn(locale, "/questionnaire/continue")}
        >
          {t("start.button")}
        </a>
      </p>
      <p className="alone">
        <a href={addressIn(locale, "/questionnaire/resume")}>
          {resume("page.resume")}
        </a>
      </p>
      <SharedChoice locale={locale} next="start" />
      <h2>{t("start.privacyTitle")}</h2>
      <p>
        {t.rich("start.privacy", {
          link: (words) => <a href={addressIn(locale, "/privacy")}>{words}</a>,
        })}
      </p>
      <h2>{t("start.otherTitle")}</h2>
      <WayLinks ways={otherWays(locale)} />
      <p>
        {t.rich("start.other", {
          link: (words) => (
            <a href={addressIn(locale, "/documents#questionnaire")}>{words}</a>
          ),
          help: (words) => <a href={addressIn(locale, "/help")}>{words}</a>,
        })}
      </p>
    </>
  );
}
