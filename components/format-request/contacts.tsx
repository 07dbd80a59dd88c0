import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmailLink, PhoneLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";

const { contacts } = consultation;

/** The people who send formats: by phone, text relay and e-mail, and `children` as one way more. */
export function Contacts({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations("format-requests.reach");
  const foot = useTranslations("site.foot");
  return (
    <>
      <dl>
        <dt>{foot("phone")}</dt>
        <dd>
          <PhoneLink number={contacts.phone} />
        </dd>
        <dt>{foot("textRelay")}</dt>
        <dd>
          <PhoneLink number={contacts.textRelay} />
        </dd>
        <dt>{t("email")}</dt>
        <dd>
          <EmailLink address={contacts.alternativeFormats} />
        </dd>
        {children}
      </dl>
      <p>{foot("answeringMachine")}</p>
    </>
  );
}
