import { getLocale, getTranslations } from "next-intl/server";
import { EmailLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { addressOf } from "#lib/consultation/document-address.ts";
import { mainDocument } from "#lib/consultation/documents.ts";
import { addressIn } from "#lib/i18n/routing.ts";

export async function generateMetadata() {
  const t = await getTranslations("site.notFound");
  return { title: t("title") };
}

/** What to do where an address leads nowhere. */
export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations("site.notFound");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("text")}</p>
      <p>{t("next")}</p>
      <ul>
        <li>
          <a href={addressIn(locale, "/")}>{t("home")}</a>
        </li>
        <li>
          <a href={addressIn(locale, addressOf(mainDocument))}>
            {t("strategy")}
          </a>
        </li>
        <li>
          <a href={addressIn(locale, "/questionnaire")}>{t("questionnaire")}</a>
        </li>
      </ul>
      <p>
        {t.rich("help", {
          email: () => <EmailLink address={consultation.contacts.questions} />,
        })}
      </p>
    </>
  );
}
