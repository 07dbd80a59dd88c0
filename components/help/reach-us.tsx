import { useTranslations } from "next-intl";
import { ContactList } from "#components/site/contact-list.tsx";

/** Every way to reach people, and when somebody is there. */
export function ReachUs() {
  const t = useTranslations("help.reach");
  return (
    <>
      <ContactList
        names={[
          ["phone", t("phone")],
          ["textRelay", t("textRelay")],
          ["questions", t("questions")],
          ["alternativeFormats", t("formats")],
        ]}
      />
      <p>{t("when")}</p>
      <p>{t("say")}</p>
    </>
  );
}
