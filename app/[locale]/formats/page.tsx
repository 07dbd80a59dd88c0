import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmailLink, PhoneLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

const { contacts } = consultation;

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "site.formats" });
  return { title: t("title"), description: t("intro") };
}

/** How to ask for another format or language, for paper or for help. */
export default async function Formats({ params }: LocaleProps) {
  await localeOf(params);
  const t = await getTranslations("site.formats");
  const foot = await getTranslations("site.foot");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <section>
        <h2>{t("reach")}</h2>
        <dl>
          <dt>{t("email")}</dt>
          <dd>
            <EmailLink address={contacts.alternativeFormats} />
          </dd>
          <dt>{foot("phone")}</dt>
          <dd>
            <PhoneLink number={contacts.phone} />
          </dd>
          <dt>{foot("textRelay")}</dt>
          <dd>
            <PhoneLink number={contacts.textRelay} />
          </dd>
        </dl>
        <p>{foot("answeringMachine")}</p>
      </section>
      <section>
        <h2>{t("say")}</h2>
        <ul>
          <li>{t("sayDocument")}</li>
          <li>{t("sayFormat")}</li>
          <li>{t("sayAddress")}</li>
        </ul>
      </section>
      <section>
        <h2 id="paper">{t("paper")}</h2>
        <p>{t("paperText")}</p>
      </section>
      <section>
        <h2 id="easy-read">{t("easyRead")}</h2>
        <p>{t("easyReadText")}</p>
      </section>
      <section>
        <h2 id="language">{t("language")}</h2>
        <p>{t("languageText")}</p>
      </section>
      <section>
        <h2 id="help">{t("help")}</h2>
        <p>
          {t.rich("helpText", {
            email: () => <EmailLink address={contacts.questions} />,
          })}
        </p>
      </section>
    </>
  );
}
