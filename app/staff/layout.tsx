import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { ErrorWordsProvider } from "#components/site/error-words.tsx";
import { typefaces } from "#components/site/fonts.ts";
import { Navigation } from "#components/staff/navigation.tsx";
import { StaffHead } from "#components/staff/staff-head.tsx";
import { topics } from "#lib/consultation/topics.ts";
import { countOpenRequests } from "#lib/database/format-request-queue.ts";
import { readStaffMember } from "#lib/database/staff.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { may } from "#lib/staff/abilities.ts";
import { DisplayHead } from "../display-head.tsx";
import "../tokens.css";
import "../site.css";
import "./staff.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff");
  return {
    title: { template: `%s - ${t("name")}`, default: t("name") },
    robots: { index: false, follow: false },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function StaffLayout({
  children,
}: {
  readonly children: ReactNode;
}) {
  const t = await getTranslations("staff");
  const member = await readStaffMember();
  const role = member?.role;
  const mayAnalyse = may(role, "read-answers");
  const { tag, direction } = conventionsOf(defaultLocale);
  const destinations = [
    { address: "/staff", name: t("navigation.overview") },
    { address: "/staff/respondents", name: t("navigation.respondents") },
    ...topics.map((topic) => ({
      address: `/staff/topics/${topic}`,
      name: t(`topics.${topic}`),
    })),
    ...(may(role, "read-equality-monitoring")
      ? [{ address: "/staff/equality", name: t("navigation.equality") }]
      : []),
    ...(may(role, "read-contacts")
      ? [{ address: "/staff/contacts", name: t("navigation.contacts") }]
      : []),
    {
      address: "/staff/requests",
      name: t("navigation.requests", {
        count: mayAnalyse ? await countOpenRequests() : 0,
      }),
    },
    { address: "/staff/data-entry", name: t("navigation.dataEntry") },
    { address: "/staff/links", name: t("navigation.links") },
    { address: "/staff/export", name: t("navigation.export") },
    { address: "/staff/recordings", name: t("navigation.recordings") },
    { address: "/staff/release", name: t("navigation.release") },
  ];
  const bringsIn = [
    { address: "/staff/data-entry", name: t("navigation.paper") },
    { address: "/staff/data-entry/files", name: t("navigation.files") },
    { address: "/staff/data-entry/csv", name: t("navigation.csv") },
  ];
  const offered = mayAnalyse
    ? destinations
    : may(role, "enter-data")
      ? bringsIn
      : [];
  return (
    <html lang={tag} dir={direction} className={typefaces}>
      <DisplayHead />
      <body className="staff">
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <StaffHead email={member?.email} />
        <div className={offered.length > 0 ? "workspace" : "workspace alone"}>
          {offered.length > 0 && (
            <Navigation label={t("navigation.label")} destinations={offered} />
          )}
          <main id="main" tabIndex={-1}>
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
        </div>
      </body>
    </html>
  );
}
