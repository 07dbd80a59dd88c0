import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadyFiles } from "#components/document/ready-files.tsx";
import { Contacts } from "#components/format-request/contacts.tsx";
import { EmailLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import type { Format } from "#lib/consultation/formats.ts";
import {
  isEasyRead,
  paperOf,
  paperRenditionOf,
  promisedFormats,
  type PublicationId,
  publicationIds,
} from "#lib/consultation/publications.ts";
import {
  type OfferedPublication,
  readOfferedFiles,
} from "#lib/media/offered-files.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { alternates } from "../alternates.ts";
import { type LocaleProps, localeOf } from "../locale.ts";
import { FormSection } from "./form-section.tsx";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "format-requests" });
  return {
    title: t("title"),
    description: t("intro"),
    ...alternates("/formats"),
  };
}

/** The formats in which a form is filled in away from the screen. */
const onPaper: readonly Format[] = [
  "pdf",
  "large-print-18",
  "large-print-24",
  "docx",
];

const easyRead = publicationIds.filter(isEasyRead);

/** How to ask for another format or language, for paper or for help; the same for everybody, and so kept. */
export default async function Formats({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("format-requests");
  const title = await getTranslations("documents.titles");
  const ready = (await readOfferedFiles()).filter(isIn(locale));
  const find = (id: PublicationId | undefined) =>
    ready.find(({ document }) => document === id);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <div className="panel">
        <p>
          <strong>{t("now.title")}</strong>
        </p>
        <p>
          {t.rich("now.text", {
            link: (words) => (
              <a href={addressIn(locale, "/documents")}>{words}</a>
            ),
          })}
        </p>
        <ul>
          {ready.map(({ document }) => (
            <li key={document}>
              <a href={addressIn(locale, `/documents#${document}`)}>
                {title(document)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <section>
        <h2>{t("reach.title")}</h2>
        <p>{t("reach.text")}</p>
        <Contacts>
          <dt>{t("reach.form")}</dt>
          <dd>
            <a href="#ask">{t("reach.formLink")}</a>
          </dd>
        </Contacts>
        <p>{t("reach.say")}</p>
      </section>
      <section>
        <h2 id="paper">{t("paper")}</h2>
        <p>{t("paperText")}</p>
        <ReadyFiles publication={find(paperOf("standard"))} formats={onPaper} />
      </section>
      {easyRead.length > 0 && (
        <section>
          <h2 id="easy-read">{t("easyRead")}</h2>
          <p>{t("easyReadText")}</p>
          {easyRead.map((id) => (
            <ReadyFiles
              key={id}
              publication={find(id)}
              formats={promisedFormats(id).filter(
                (format) => !paperRenditionOf(id) || onPaper.includes(format),
              )}
            />
          ))}
        </section>
      )}
      <section>
        <h2 id="language">{t("language")}</h2>
        <p>{t("languageText")}</p>
      </section>
      <section>
        <h2 id="help">{t("help")}</h2>
        <p>
          {t.rich("helpText", {
            email: () => (
              <EmailLink address={consultation.contacts.questions} />
            ),
          })}
        </p>
      </section>
      <section>
        <h2 id="ask">{t("form.title")}</h2>
        <FormSection locale={locale} />
      </section>
    </>
  );
}

function isIn(locale: string) {
  return (publication: OfferedPublication) => publication.locale === locale;
}
