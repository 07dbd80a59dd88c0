import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readLink } from "#lib/database/links.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { printedLink, shareLink } from "#lib/pack/links.ts";
import { qrPng, qrSvg } from "#lib/pack/qr.ts";
import { siteAddress } from "#lib/http/site-address.ts";

const fileName = /^([a-z0-9-]{3,40})\.(svg|png)$/;

/** The QR code of a link as a file: /download/qr/{code}.svg for printers, .png for everything else. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
) {
  const { file } = await params;
  const [, code, format] = fileName.exec(file) ?? [];
  if (!code || !(await readLink(code))) notFound();

  const link = shareLink(siteAddress(request.headers).site, code);
  const headers = {
    "content-disposition": `attachment; filename="qr-${file}"`,
    "cache-control": "no-cache",
  };
  if (format === "png")
    return new Response(new Uint8Array(await qrPng(link)), {
      headers: { ...headers, "content-type": "image/png" },
    });
  const t = await getTranslations({
    locale: defaultLocale,
    namespace: "share",
  });
  return new Response(qrSvg(link, t("qr.alt", { link: printedLink(link) })), {
    headers: { ...headers, "content-type": "image/svg+xml; charset=utf-8" },
  });
}
