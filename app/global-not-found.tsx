import { getTranslations, setRequestLocale } from "next-intl/server";
import { DraftMark } from "#components/site/draft-mark.tsx";
import { typefaces } from "#components/site/fonts.ts";
import { Foot } from "#components/site/foot.tsx";
import { Head } from "#components/site/head.tsx";
import { LeaveQuickly } from "#components/site/leave-quickly.tsx";
import { conventionsOf, languages } from "#lib/i18n/languages.ts";
import { addressIn, defaultLocale, type Language } from "#lib/i18n/routing.ts";
import { DisplayHead } from "./display-head.tsx";
import NotFound from "./[locale]/not-found.tsx";
import "./tokens.css";
import "./site.css";

export async function generateMetadata() {
  const t = await getTranslations({ locale: defaultLocale, namespace: "site" });
  return {
    title: `${t("notFound.title")} - ${t("name")}`,
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  };
}

/**
 * Where an address leads nowhere. Made once, with the build, as a whole page of
 * its own: what `notFound()` shows instead needs JavaScript to be seen at all.
 */
export default async function GlobalNotFound() {
  setRequestLocale(defaultLocale);
  const t = await getTranslations("site");
  const { tag, direction } = conventionsOf(defaultLocale);
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
          </div>
        </header>
        <main id="main" className="column" tabIndex={-1}>
          <NotFound />
          {translations.map((language) => (
            <NotFoundIn key={language} language={language} />
          ))}
        </main>
        <Foot />
      </body>
    </html>
  );
}

/** A wrong address says nothing of its reader's language: the page says it in each. */
const translations = languages.filter((language) => language !== defaultLocale);

async function NotFoundIn({ language }: { readonly language: Language }) {
  const t = await getTranslations({
    locale: language,
    namespace: "site.notFound",
  });
  const { tag, direction } = conventionsOf(language);
  return (
    <section lang={tag} dir={direction}>
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <p>
        <a href={addressIn(language, "/")}>{t("home")}</a>
      </p>
    </section>
  );
}
