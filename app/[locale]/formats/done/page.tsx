import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Contacts } from "#components/format-request/contacts.tsx";
import { ways } from "#lib/format-request/choices.ts";
import { isRealDay } from "#lib/i18n/day.ts";
import { writtenDay } from "#lib/i18n/dates.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";
import { windowIfKnown } from "../../window-if-known.ts";
import "#components/form/reference.css";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

/** It comes from the address, which says nothing about who asked. */
const asked = z.object({
  reference: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
  by: z.string().refine(isRealDay),
  way: z.enum(ways),
});

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "format-requests" });
  return { title: t("done.title"), robots: { index: false } };
}

/** The thanks, when it will come, and what to do if it does not. */
export default async function FormatsDone({
  params,
  searchParams,
}: LocaleProps & {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const locale = await localeOf(params);
  const given = asked.safeParse(await searchParams);
  if (!given.success) redirect(addressIn(locale, "/formats"));
  const { reference, by, way } = given.data;
  const t = await getTranslations("format-requests.done");
  const window = await windowIfKnown();
  return (
    <>
      <h1>{t("title")}</h1>
      {window?.isDemonstration && <p className="panel">{t("demonstration")}</p>}
      <p className="lead">
        {t(`when.${way}`, {
          day: writtenDay(locale, new Date(`${by}T12:00:00Z`)),
        })}
      </p>
      <div className="reference">
        <p>{t("referenceLabel")}</p>
        <p>
          <bdi>
            <strong>{reference}</strong>
          </bdi>
        </p>
      </div>
      <p>{t("contact")}</p>
      <p>
        {t.rich("meanwhile", {
          link: (words) => (
            <a href={addressIn(locale, "/documents")}>{words}</a>
          ),
        })}
      </p>
      <section>
        <h2>{t("lateTitle")}</h2>
        <p>{t("late")}</p>
        <Contacts />
      </section>
    </>
  );
}
