import { useTranslations } from "next-intl";
import { EmailLink, PhoneLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";

const { contacts } = consultation;

/** Every way to reach people, and when somebody is there. */
export function ReachUs() {
  const t = useTranslations("help.reach");
  return (
    <>
      <dl>
        <dt>{t("phone")}</dt>
        <dd>
          <PhoneLink number={contacts.phone} />
        </dd>
        <dt>{t("textRelay")}</dt>
        <dd>
          <PhoneLink number={contacts.textRelay} />
        </dd>
        <dt>{t("questions")}</dt>
        <dd>
          <EmailLink address={contacts.questions} />
        </dd>
        <dt>{t("formats")}</dt>
        <dd>
          <EmailLink address={contacts.alternativeFormats} />
        </dd>
      </dl>
      <p>{t("when")}</p>
      <p>{t("say")}</p>
    </>
  );
}
