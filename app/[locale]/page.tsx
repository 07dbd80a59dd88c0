import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MarkedTopics } from "#components/home/marked-topics.tsx";
import { OtherWays } from "#components/home/other-ways.tsx";
import { TakePart } from "#components/home/take-part.tsx";
import { WhatHappensNext } from "#components/home/what-happens-next.tsx";
import { addressIn } from "#lib/i18n/routing.ts";
import { alternates } from "./alternates.ts";
import { type LocaleProps, localeOf } from "./locale.ts";
import { windowIfKnown } from "./window-if-known.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: { absolute: t("name") }, ...alternates("/") };
}

/** What this is, how to take part, what it is about and what comes of it. */
export default async function Home({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("home");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <TakePart locale={locale} window={await windowIfKnown()} />
      <OtherWays />
      <MarkedTopics locale={locale} />
      <WhatHappensNext />
      <section>
        <h2>{t("share.title")}</h2>
        <p>{t("share.text")}</p>
        <p>
          <a href={addressIn(locale, "/share")}>{t("share.link")}</a>
        </p>
      </section>
      <section>
        <h2>{t("who.title")}</h2>
        <p>{t("who.text")}</p>
      </section>
    </>
  );
}
