import { getTranslations } from "next-intl/server";
import { Blocks } from "#components/document/blocks.tsx";
import { Ideas } from "./ideas.tsx";
import { addressOf } from "#lib/consultation/document-address.ts";
import type { Page } from "#lib/consultation/questionnaire.ts";
import type { Idea } from "#lib/i18n/questionnaire-words.ts";
import { firstParagraph, readPart } from "#lib/documents/read-document.ts";
import { hasDocument } from "#lib/documents/publications-in.ts";
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
  /** In the place of `intro` where the rendition is pictured. */
  readonly ideas: readonly Idea[];
}

/** What the page's questions are about: in short, and in full where the reader opens it. */
export async function PageIntroduction({ locale, page, intro, ideas }: Props) {
  const { reading } = page;
  const short = ideas.length > 0 ? <IdeasOf ideas={ideas} /> : lead(intro);
  if (!reading) return short;
  const { document, part } = reading;
  const t = await getTranslations("form");
  const language = languageOf(locale);
  if (!hasDocument(language, document))
    return (
      <>
        {short}
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
      {short ?? lead(firstParagraph(text))}
      <details>
        <summary>{t("readPart")}</summary>
        {/* The first paragraph stands above already, unless the page has an introduction of its own. */}
        <Blocks blocks={short ? text.blocks : text.blocks.slice(1)} level={2} />
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

function IdeasOf({ ideas }: { readonly ideas: readonly Idea[] }) {
  return (
    <Ideas
      ideas={ideas.map(({ picture, text }) => ({
        picture: picture.name,
        words: text,
      }))}
    />
  );
}

function lead(text: string | undefined) {
  return text === undefined ? undefined : <p className="lead">{text}</p>;
}
