import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { offeredLinks } from "#lib/consultation/general-links.ts";
import { siteAddress } from "#lib/http/site-address.ts";
import { alternates } from "../alternates.ts";
import { type LocaleProps, localeOf } from "../locale.ts";
import { SharePage } from "./share-page.tsx";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "share" });
  return {
    title: t("title"),
    description: t("description"),
    ...alternates("/share"),
  };
}

export default async function Share({ params }: LocaleProps) {
  const locale = await localeOf(params);
  return (
    <SharePage locale={locale} address={siteAddress()} codes={offeredLinks} />
  );
}
