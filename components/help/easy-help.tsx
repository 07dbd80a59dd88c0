import { useTranslations } from "next-intl";
import { Ideas } from "#components/form/ideas.tsx";
import { EmailLink, PhoneLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";

const { contacts } = consultation;

/** The same help in Easy Read: an idea a row, each with its picture. */
export function EasyHelp() {
  const t = useTranslations("help.easy");
  return (
    <Ideas
      ideas={[
        { picture: "have-your-say", words: t("ask") },
        {
          picture: "telephone",
          words: t.rich("phone", {
            phone: () => <PhoneLink number={contacts.phone} />,
          }),
        },
        { picture: "on-time", words: t("machine") },
        {
          picture: "text-relay",
          words: t.rich("textRelay", {
            textRelay: () => <PhoneLink number={contacts.textRelay} />,
          }),
        },
        {
          picture: "email",
          words: t.rich("email", {
            questions: () => <EmailLink address={contacts.questions} />,
          }),
        },
        {
          picture: "other-formats",
          words: t.rich("formats", {
            formats: () => <EmailLink address={contacts.alternativeFormats} />,
          }),
        },
        { picture: "helping", words: t("person") },
        { picture: "my-own-words", words: t("own") },
        { picture: "answer-some", words: t("stop") },
      ]}
    />
  );
}
