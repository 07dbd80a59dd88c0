import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { getTranslations } from "next-intl/server";
import { readLink } from "#lib/database/links.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { codeFrom } from "#lib/pack/links.ts";
import { siteAddress } from "#lib/http/site-address.ts";
import { localeOf } from "../../locale.ts";
import { SharePage } from "../share-page.tsx";

/** Not kept: a made-up code would leave a page in the cache for good. */
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

/** The setting whose code this is; where it is nobody's, the page for every setting is as good. */
const settingOf = cache(async (locale: Locale, typed: string) => {
  const code = codeFrom(typed);
  const link = code ? await readLink(code) : null;
  if (!link?.setting) redirect(addressIn(locale, "/share"));
  return { code: link.code, setting: link.setting };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { setting } = await settingOf(locale, (await params).code);
  const t = await getTranslations({ locale, namespace: "share" });
  return {
    title: t("titleFor", { setting }),
    description: t("description"),
    robots: { index: false },
  };
}

export default async function SettingShare({ params }: Props) {
  const locale = await localeOf(params);
  const { code, setting } = await settingOf(locale, (await params).code);
  return (
    <SharePage
      locale={locale}
      address={siteAddress(await headers())}
      codes={{
        link: code,
        poster: code,
        newsletter: code,
        message: code,
        email: code,
      }}
      setting={setting}
    />
  );
}
