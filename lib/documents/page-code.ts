import { consultation } from "#lib/consultation/consultation.ts";
import { paperRenditions } from "#lib/consultation/questionnaire.ts";
import { type Format, isFormat } from "#lib/consultation/formats.ts";
import { type Locale } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import type { FormIdentity } from "./document.ts";

export interface FormInLanguage extends FormIdentity {
  readonly locale: Locale;
}

/** Which page of which paper questionnaire this is: what a returned sheet says of itself. */
export interface PageIdentity extends FormInLanguage {
  readonly format: Format;
  /** From 1; absent where a program makes the pages, as Word does. */
  readonly page?: number;
}

const shape = new RegExp(
  `^${consultation.code}/([1-9]\\d{0,3})/([A-Z-]{1,20})/([A-Z-]{2,12})/([A-Z0-9-]{2,20})(?:/P(\\d{2,3}))?$`,
);

/** Which questionnaire it is, in whose words: `THE-CODE/1/STANDARD/EN`, as page codes begin. */
export function formCode({
  version,
  rendition,
  locale,
}: FormInLanguage): string {
  return [consultation.code, version, rendition, locale]
    .join("/")
    .toUpperCase();
}

/** Reads a form's code back; undefined for anything that `formCode` would not have written. */
export function readFormCode(code: string): FormInLanguage | undefined {
  const page = readPageCode(`${code}/PDF/P01`);
  if (!page) return undefined;
  const { version, rendition, locale } = page;
  return { version, rendition, locale };
}

/**
 * The code of a page, such as `THE-CODE/1/STANDARD/EN/PDF/P03`, or of every page
 * of a form, such as `THE-CODE/1/STANDARD/EN/DOCX`: only signs of a QR
 * code's alphanumeric mode (ISO/IEC 18004), which keeps it small enough for a corner.
 */
export function pageCode(identity: PageIdentity): string {
  const { format, page } = identity;
  const number =
    page === undefined ? [] : [`P${String(page).padStart(2, "0")}`];
  return [formCode(identity), format.toUpperCase(), ...number].join("/");
}

/** Reads a page's code back; undefined for anything that `pageCode` would not have written. */
export function readPageCode(code: string): PageIdentity | undefined {
  const found: readonly (string | undefined)[] = shape.exec(code) ?? [];
  const [, version, ...names] = found;
  const [rendition, locale, format, page] = names.map((name) =>
    name?.toLowerCase(),
  );
  const known = paperRenditions.find((candidate) => candidate === rendition);
  if (!known || !locale || !isLocale(locale) || !format || !isFormat(format))
    return undefined;
  const identity = {
    version: Number(version),
    rendition: known,
    locale,
    format,
    ...(page !== undefined && { page: Number(page) }),
  };
  // "P003" names page 3 as well, but never stood on a sheet of ours.
  const isOurs = identity.page !== 0 && pageCode(identity) === code;
  return isOurs ? identity : undefined;
}
