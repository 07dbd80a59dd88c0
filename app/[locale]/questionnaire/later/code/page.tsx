import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NeverKept } from "#components/form/never-kept.tsx";
import { PrintButton } from "#components/form/print-button.tsx";
import { ClearDevice } from "#components/resume/clear-device.tsx";
import { readWindow } from "#lib/database/consultations.ts";
import { writtenDay } from "#lib/i18n/dates.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { carriedCode } from "#lib/device/code-cookie.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { siteAddress } from "#lib/http/site-address.ts";
import { lastDayKept } from "#lib/response/retention.ts";
import { whereAvailable } from "../../where-available.tsx";
import { type LocaleProps, localeOf } from "../../../locale.ts";
import "#components/form/reference.css";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "resume" });
  return { title: t("code.title"), robots: { index: false } };
}

/** A new code, shown once, with how to use it. */
export default function CodePage(props: LocaleProps) {
  return whereAvailable(() => draw(props));
}

async function draw({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const code = await carriedCode("made");
  if (!code) redirect(addressIn(locale, "/questionnaire/later"));
  const t = await getTranslations("resume");
  const isShared = await isSharedDevice();
  const { closesAt } = await readWindow();
  const until = writtenDay(locale, lastDayKept(closesAt));
  const here = addressIn(locale, "/questionnaire/resume");
  return (
    <>
      <h1>{t("code.title")}</h1>
      <p className="lead">{t("code.lead")}</p>
      <div className="reference code">
        <p>{t("code.label")}</p>
        <p>
          <bdi>
            <strong>{code}</strong>
          </bdi>
        </p>
      </div>
      <PrintButton label={t("code.print")} />
      <p>
        {t("code.how")}{" "}
        <a href={here}>
          <bdi>{`${siteAddress(await headers()).site}${here}`}</bdi>
        </a>
      </p>
      <p>{t("code.safe")}</p>
      <p>{t("later.kept", { day: until })}</p>
      <p className="not-printed">
        <a href={addressIn(locale, "/questionnaire/continue")}>
          {t("later.goOn")}
        </a>
      </p>
      {isShared && (
        <div className="not-printed">
          <ClearDevice keeps="code" locale={locale} />
          <NeverKept />
        </div>
      )}
    </>
  );
}
