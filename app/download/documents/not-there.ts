import { getTranslations } from "next-intl/server";
import { type Format, isFormat } from "#lib/consultation/formats.ts";
import { downloadAddress } from "#lib/formats/file-type.ts";
import type { OfferedPublication } from "#lib/media/offered-files.ts";
import { addressIn, defaultLocale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { escaped } from "#lib/http/escaped.ts";
import { plainPage } from "#lib/http/plain-page.ts";

interface Asked {
  readonly document: string;
  readonly locale: string;
  readonly format: string;
}

/** Says that a file is not there, why where that is known, and which ones are. */
export async function notThere(
  publications: readonly OfferedPublication[],
  asked: Asked,
): Promise<Response> {
  const locale = isLocale(asked.locale) ? asked.locale : defaultLocale;
  const t = await getTranslations({ locale, namespace: "documents" });
  const site = await getTranslations({ locale, namespace: "site" });
  const near = publications.filter(
    (publication) => publication.document === asked.document,
  );
  const isPromised = near.some(
    ({ missing }) => isFormat(asked.format) && missing[asked.format],
  );
  const listed = (near.length > 0 ? near : publications).map((publication) => {
    const links = formatsOf(publication).map((format) => {
      const address = downloadAddress(
        publication.document,
        publication.locale,
        format,
      );
      return `<li><a href="${address}">${escaped(t(`formats.${format}`))}</a></li>`;
    });
    return `<h2>${escaped(t(`titles.${publication.document}`))}</h2>\n<ul>${links.join("")}</ul>`;
  });
  return plainPage({
    status: 404,
    locale,
    title: t("notThere.title"),
    site: site("name"),
    body: `<p>${escaped(t(isPromised ? "notThere.notNow" : "notThere.text"))}</p>
${listed.join("\n")}
<p><a href="${addressIn(locale, "/documents")}">${escaped(t("notThere.all"))}</a></p>
<p><a href="${addressIn(locale, "/formats")}">${escaped(t("notThere.ask"))}</a></p>`,
  });
}

function formatsOf({ files }: OfferedPublication): readonly Format[] {
  return Object.keys(files).filter(isFormat);
}
