import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { Demonstration } from "#components/site/demonstration.tsx";
import { DraftMark } from "#components/site/draft-mark.tsx";
import { ErrorWordsProvider } from "#components/site/error-words.tsx";
import { typefaces } from "#components/site/fonts.ts";
import { Foot } from "#components/site/foot.tsx";
import { Head } from "#components/site/head.tsx";
import { LeaveQuickly } from "#components/site/leave-quickly.tsx";
import { MachineTranslation } from "#components/site/machine-translation.tsx";
import { Printed } from "#components/site/printed.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { readEnvironment } from "#lib/env.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { DisplayHead } from "../display-head.tsx";
import { type LocaleProps, localeOf } from "./locale.ts";
import { uncheckedPages } from "./unchecked-pages.ts";
import { windowIfKnown } from "./window-if-known.ts";
import "../tokens.css";
import "../site.css";

export const revalidate = 60;

/** None while the platform is built, where there is no database: a page is made when it is first asked for. */
export function generateStaticParams() {
  return [];
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf3e4" },
    { media: "(prefers-color-scheme: dark)", color: "#1b232c" },
  ],
};

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    title: { template: `%s - ${t("name")}`, default: t("name") },
    description: t("description"),
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function Layout({
  children,
  params,
}: LocaleProps & { readonly children: ReactNode }) {
  const locale = await localeOf(params);
  const window = await windowIfKnown();
  const unchecked = await uncheckedPages(locale);
  const t = await getTranslations("site");
  const { tag, direction } = conventionsOf(locale);
  const site =
    readEnvironment().SITE_URL ?? consultation.contacts.publicAddress;
  return (
    <html lang={tag} dir={direction} className={typefaces}>
      <DisplayHead />
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <header className="top">
          <div className="column">
            <LeaveQuickly />
            <Head />
            <DraftMark />
            {window?.isDemonstration && <Demonstration />}
            {unchecked && <MachineTranslation unchecked={unchecked} />}
          </div>
        </header>
        <main id="main" className="column" tabIndex={-1}>
          <ErrorWordsProvider
            words={{
              title: t("error.title"),
              text: t("error.text"),
              next: t("error.next"),
              retry: t("error.retry"),
              help: t("error.help"),
            }}
          >
            {children}
          </ErrorWordsProvider>
        </main>
        <Foot />
        <Printed site={site} now={new Date()} />
      </body>
    </html>
  );
}
