import { useFormatter, useLocale, useTranslations } from "next-intl";
import {
  type PublicationId,
  promisedFormats,
} from "#lib/consultation/publications.ts";
import type { Format } from "#lib/consultation/formats.ts";
import { downloadAddress } from "#lib/formats/file-type.ts";
import type {
  OfferedFile,
  OfferedPublication,
} from "#lib/media/offered-files.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { addressIn, type Language, languageOf } from "#lib/i18n/routing.ts";

/** The files of a publication, each with what it takes to read, to hear or to fetch. */
export function FileList({
  publication: { document, locale, files, missing },
  formats = promisedFormats(document),
}: {
  readonly publication: OfferedPublication;
  /** Those that are of use where the list stands. */
  readonly formats?: readonly Format[];
}) {
  return (
    <ul className="files">
      {formats.map((format) => {
        const file = files[format];
        if (file)
          return (
            <li key={format}>
              <FileLink
                address={downloadAddress(document, locale, format)}
                document={document}
                language={locale}
                file={file}
                format={format}
              />
            </li>
          );
        return missing[format] && <Missing key={format} format={format} />;
      })}
    </ul>
  );
}

function FileLink({
  address,
  document,
  language,
  file,
  format,
}: {
  readonly address: string;
  readonly document: PublicationId;
  readonly language: Language;
  readonly file: OfferedFile;
  readonly format: Format;
}) {
  const t = useTranslations("documents");
  const number = useFormatter();
  const pages = format === "brf" ? "files.braillePages" : "files.pages";
  const measures = [
    file.pages !== undefined && t(pages, { pages: file.pages }),
    file.seconds !== undefined &&
      t("files.minutes", {
        minutes: Math.max(1, Math.round(file.seconds / 60)),
      }),
    file.seconds !== undefined &&
      t(file.isReadByPerson ? "files.person" : "files.computerVoice"),
    number.number(inItsUnit(file.bytes), {
      style: "unit",
      unit: file.bytes < megabyte ? "kilobyte" : "megabyte",
      maximumSignificantDigits: 2,
    }),
  ].filter((measure) => measure !== false);
  const isTheirs = language === languageOf(useLocale());
  return (
    <a
      href={address}
      hrefLang={isTheirs ? undefined : conventionsOf(language).tag}
    >
      <span className="format">
        {t(`formats.${format}`)}
        {/* Links are read out of their place too: each names its document. */}
        <span className="visually-hidden"> {t(`titles.${document}`)}</span>
      </span>{" "}
      <span className="measures">
        {number.list(measures, { type: "unit" })}
      </span>
    </a>
  );
}

const megabyte = 1_000_000;

/** In the unit that is named beside it. */
function inItsUnit(bytes: number): number {
  return bytes < megabyte ? Math.max(1, bytes / 1000) : bytes / megabyte;
}

function Missing({ format }: { readonly format: Format }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  return (
    <li className="hint">
      {t.rich("files.missing", {
        format: t(`formats.${format}`),
        link: (words) => <a href={addressIn(locale, "/formats")}>{words}</a>,
      })}
    </li>
  );
}
