import { useLocale, useTranslations } from "next-intl";
import { writtenDay } from "#lib/i18n/dates.ts";
import { OwnAddress } from "./own-address.tsx";

/** On paper only: where a page came from and when. */
export function Printed({
  site,
  now,
}: {
  readonly site: string;
  readonly now: Date;
}) {
  const t = useTranslations("site");
  return (
    <p className="printed column">
      {t.rich("printed", {
        date: writtenDay(useLocale(), now),
        address: () => <OwnAddress site={site} />,
      })}
    </p>
  );
}
