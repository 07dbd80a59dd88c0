import { getTranslations } from "next-intl/server";
import { Blocks } from "#components/document/blocks.tsx";
import { addressOf } from "#lib/consultation/documents.ts";
import type { Page } from "#lib/consultation/questionnaire.ts";
import { firstParagraph, readPart } from "#lib/formats/read-document.ts";
import { hasDocument } from "#lib/formats/publications-in.ts";
import {
  addressIn,
  defaultLocale,
  languageOf,
  type Locale,
} from "#lib/i18n/routing.ts";

interface Props {
  readonly locale: Locale;
  readonly page: Page;
  readonly intro: string | undefined;
}

/** What the page's questions are about: in two sentences, and in full where the reader opens it. */
export async function PageIntroduction({ locale, page, intro }: Props) {
  const { reading } = page;
  if (!reading) return intro && <p className="lead">{intro}</p>;
  const { document, part } = reading;
  const t = await getTranslations("form");
  const language = languageOf(locale);
  if (!hasDocument(language, document))
    return (
      <>
        {intro && <p className="lead">{intro}</p>}
        <p>
          <a
            href={addressOf(document, part)}
            hrefLang={defaultLocale}
            rel="noopener"
            target="_blank"
          >
            {t("readInEnglish")}
          </a>
        </p>
      </>
    );
  const text = await readPart(language, document, part);
  return (
    <>
      <p className="lead">{intro ?? firstParagraph(text)}</p>
      <details>
        <summary>{t("readPart")}</summary>
        {/* The first paragraph stands above already, unless the page has an introduction of its own. */}
        <Blocks blocks={intro ? text.blocks : text.blocks.slice(1)} level={2} />
        <p>
          {/* A new tab: without JavaScript, words typed on this page are not saved yet. */}
          <a
            href={addressIn(locale, addressOf(document, part))}
            rel="noopener"
            target="_blank"
          >
            {t("readAll")}
          </a>
        </p>
      </details>
    </>
  );
}
