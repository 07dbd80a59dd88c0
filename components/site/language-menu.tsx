import { useLocale, useTranslations } from "next-intl";
import { conventionsOf, languages } from "#lib/i18n/languages.ts";
import { languageOf } from "#lib/i18n/routing.ts";
import { PageIn } from "./page-in.tsx";
import { pageLanguage } from "./page-language.ts";

/** The page in the other languages, each under the name that its own readers know. */
export function LanguageMenu() {
  const t = useTranslations("site.head");
  const own = languageOf(useLocale());
  return (
    <nav aria-label={t("languages")} className="languages">
      <ul>
        {languages
          .filter((language) => language !== own)
          .map((language) => {
            const { tag, direction, name } = conventionsOf(language);
            return (
              <li key={language}>
                <PageIn to={pageLanguage(language)} lang={tag} dir={direction}>
                  {name}
                </PageIn>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
