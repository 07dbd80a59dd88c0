import { useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { EmailLink } from "./contact.tsx";

/** What stands in a page's place while the database does not answer. */
export function Unavailable() {
  const t = useTranslations("site.error");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("text")}</p>
      <p>{t("next")}</p>
      <p>
        {t("help")} <EmailLink address={consultation.contacts.questions} />
      </p>
    </>
  );
}
