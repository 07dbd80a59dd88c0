import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ContactList } from "#components/site/contact-list.tsx";

/** The people who send formats: by phone, text relay and e-mail, and `children` as one way more. */
export function Contacts({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations("format-requests.reach");
  const foot = useTranslations("site.foot");
  return (
    <>
      <ContactList
        names={[
          ["phone", foot("phone")],
          ["textRelay", foot("textRelay")],
          ["alternativeFormats", t("email")],
        ]}
      >
        {children}
      </ContactList>
      <p>{foot("answeringMachine")}</p>
    </>
  );
}
