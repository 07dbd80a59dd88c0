import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SharedChoice } from "#components/resume/shared-choice.tsx";
import { ClearDevice } from "#components/resume/clear-device.tsx";
import { readWindow } from "#lib/database/consultations.ts";
import { readDraft } from "#lib/database/drafts.ts";
import { writtenDay } from "#lib/i18n/dates.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { lastDayKept } from "#lib/response/retention.ts";
import { whereAvailable } from "../where-available.tsx";
import { type LocaleProps, localeOf } from "../../locale.ts";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "resume" });
  return { title: t("later.title"), robots: { index: false } };
}

/** How to come back: by a code, which the button makes. */
export default function LaterPage(props: LocaleProps) {
  return whereAvailable(() => draw(props));
}

async function draw({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const draft = await readDraft(await readToken());
  if (draft.state === "submitted")
    redirect(addressIn(locale, "/questionnaire/done"));
  const t = await getTranslations("resume");
  const isShared = await isSharedDevice();
  const isEmpty = Object.keys(draft.answers).length === 0;
  if (draft.state === "none" || isEmpty)
    return (
      <>
        <h1>{t("later.title")}</h1>
        <p className="lead">{t("later.empty")}</p>
        <p>
          <a href={addressIn(locale, "/questionnaire")}>{t("later.start")}</a>
        </p>
        <p>
          <a href={addressIn(locale, "/questionnaire/resume")}>
            {t("page.resume")}
          </a>
        </p>
        {isShared && <ClearDevice locale={locale} keeps="nothing" />}
      </>
    );
  const { closesAt } = await readWindow();
  const until = writtenDay(locale, lastDayKept(closesAt));
  return (
    <>
      <p className="back">
        <a href={addressIn(locale, "/questionnaire/continue")}>
          {t("later.goOn")}
        </a>
      </p>
      <h1>{t("later.title")}</h1>
      <p className="lead">{t("later.lead")}</p>
      <p>{t("later.kept", { day: until })}</p>
      {!isShared && <p>{t("later.thisDevice")}</p>}
      <form
        action={addressIn(locale, "/questionnaire/later/make")}
        method="post"
      >
        <p>{t("later.makeHelp")}</p>
        {draft.hasCode && <p>{t("later.again")}</p>}
        <button
          className={draft.hasCode ? "button secondary" : "button"}
          type="submit"
        >
          {t("later.make")}
        </button>
      </form>
      {isShared ? (
        <ClearDevice locale={locale} keeps={draft.hasCode ? "code" : "words"} />
      ) : (
        <SharedChoice locale={locale} next="later" />
      )}
    </>
  );
}
