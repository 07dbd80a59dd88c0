import { isPublication } from "#lib/consultation/publications.ts";
import { isFormat } from "#lib/consultation/formats.ts";
import { fileName, fileTypes } from "#lib/formats/file-type.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { findOfferedFile, readOfferedFiles } from "#lib/media/offered-files.ts";
import { storedFile } from "../../../../stored-file.ts";
import { notThere } from "../../../not-there.ts";

interface Props {
  readonly params: Promise<{
    document: string;
    locale: string;
    format: string;
  }>;
}

/** A publication as a file. */
export async function GET(request: Request, { params }: Props) {
  const asked = await params;
  const { document, locale, format } = asked;
  if (!isPublication(document) || !isLocale(locale) || !isFormat(format))
    return notThere(await readOfferedFiles(), asked);
  const file = await findOfferedFile(document, locale, format);
  if (!file) return notThere(await readOfferedFiles(), asked);
  const { mediaType, opens } = fileTypes[format];
  return storedFile(request, {
    ...file,
    mediaType,
    name: fileName(document, locale, format),
    opens: opens ?? false,
  });
}
