import { getTranslations } from "next-intl/server";
import { type Codes, Pack } from "#components/share/pack.tsx";
import { WhatFamiliesFind } from "#components/share/what-families-find.tsx";
import { EmailLink } from "#components/site/contact.tsx";
import { windowWords } from "#components/site/window-words.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { limits } from "#lib/consultation/limits.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { writtenClosing } from "#lib/i18n/dates.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { SiteAddress } from "#lib/http/site-address.ts";
import "#components/share/share.css";

interface Props {
  readonly locale: Locale;
  readonly address: SiteAddress;
  readonly codes: Codes;
  /** Whose links these are, where they are somebody's. */
  readonly setting?: string;
}

/** The page that people pass the consultation on from, general or a setting's own. */
export async function SharePage({ locale, address, codes, setting }: Props) {
  const t = await getTranslations({ locale, namespace: "share" });
  const window = await readWindow();
  const words = await windowWords(locale, window);
  return (
    <>
      <h1>{setting ? t("titleFor", { setting }) : t("title")}</h1>
      {window.phase === "after" ? (
        <p className="panel">{t("closed", words)}</p>
      ) : (
        <>
          <p className="lead">{t("lede")}</p>
          <p>{setting ? t("own", { setting }) : t("why")}</p>
          {window.phase === "before" && (
            <p className="panel">{t("notOpen", words)}</p>
          )}
          {window.phase === "delayed" && (
            <p className="panel">{t("delayed")}</p>
          )}
          {!address.isPublic && <p className="panel">{t("trial")}</p>}
          <Pack
            site={address.site}
            codes={codes}
            day={writtenClosing(locale, window.closesAt).day}
          />
          <WhatFamiliesFind closes={words.closes} />
        </>
      )}
      {!setting && (
        <section>
          <h2>{t("ownLink.title")}</h2>
          <p>
            {t.rich("ownLink.text", {
              threshold: limits.suppressionThreshold,
              email: () => (
                <EmailLink address={consultation.contacts.questions} />
              ),
            })}
          </p>
        </section>
      )}
    </>
  );
}
