import { permanentRedirect } from "next/navigation";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";

/** The strategy has a page of its own at a shorter address. */
export default async function StrategyAmongDocuments({ params }: LocaleProps) {
  permanentRedirect(addressIn(await localeOf(params), "/strategy"));
}
