import { isFormat } from "#lib/consultation/publications.ts";
import { fileName, fileTypes } from "#lib/formats/file-type.ts";
import { readOfferedFiles } from "#lib/recordings/offered-files.ts";
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
  const { document, locale, format } = await params;
  const publications = await readOfferedFiles();
  const publication = publications.find(
    (candidate) =>
      candidate.document === document && candidate.locale === locale,
  );
  const file = isFormat(format) ? publication?.files[format] : undefined;
  if (!publication || !isFormat(format) || !file)
    return notThere(publications, { document, locale, format });
  const { mediaType, opens } = fileTypes[format];
  return storedFile(request, {
    ...file,
    mediaType,
    name: fileName(publication.document, publication.locale, format),
    opens: opens ?? false,
  });
}
