import { notFound } from "next/navigation";
import { isLocale } from "#lib/i18n/languages.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { clearDevice, isSharedDevice } from "#lib/device/shared-device.ts";

/** Harmless, looked at by many, and with something to see at once. */
const elsewhere = "https://www.bbc.co.uk/weather";

/**
 * Leads away from here at once; the site's referrer policy keeps from the other
 * site where somebody comes from. A shared device forgets whose answers it opened; another keeps its
 * draft.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  // No other site may make a device forget.
  const clears = isSameOrigin(request) && (await isSharedDevice());
  return clears ? clearDevice(elsewhere) : seeOther(elsewhere);
}
