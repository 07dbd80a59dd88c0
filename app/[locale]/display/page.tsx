import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { SettingsForm } from "#components/display/settings-form.tsx";
import { displayCookie, readSettings } from "#lib/display/settings.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { wayBack } from "#lib/http/way-back.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "display" });
  return {
    title: t("title"),
    description: t("intro"),
    robots: { index: false },
  };
}

interface Props extends LocaleProps {
  readonly searchParams: Promise<
    Readonly<Record<string, string | string[] | undefined>>
  >;
}

/** How the site looks on this device, to be set by a form. */
export default async function DisplaySettings({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations("display");
  const asked = await headers();
  const came = wayBack(asked.get("referer"), asked.get("host") ?? "");
  const here = addressIn(locale, "/display");
  const back = came?.split("?")[0] === here ? undefined : came;
  const { kept: isKept } = await searchParams;
  return (
    <>
      <h1>{t("title")}</h1>
      {isKept && (
        <p className="panel" role="status">
          <strong>{t("saved")}</strong>
        </p>
      )}
      <p className="lead">{t("intro")}</p>
      <SettingsForm
        action={addressIn(locale, "/display/keep")}
        back={back}
        kept={readSettings((await cookies()).get(displayCookie)?.value)}
      />
      <section>
        <h2>{t("about.title")}</h2>
        <p>{t("about.text")}</p>
      </section>
    </>
  );
}
