import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formName } from "#components/data-entry/names.ts";
import { calendarDay } from "#components/staff/dates.ts";
import { readForm } from "#lib/database/paper-forms.ts";
import { localeFor } from "#lib/i18n/routing.ts";
import { versionOf } from "../versions.ts";
import { requireDataEntry } from "../../access.ts";
import { firstOf, type Search, withSearch } from "../../addresses.ts";
import { startPage } from "../addresses.ts";
import { Keying } from "../keying.tsx";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

async function formInHand(search: Awaited<Search>) {
  const member = await requireDataEntry(startPage);
  const id = firstOf(search["form"]) ?? "";
  const found = await readForm(id, member.id, 2);
  if (found?.form.status !== "second-keying")
    redirect(withSearch(startPage, id ? { problem: "gone" } : {}));
  if (found.isMine) redirect(withSearch(startPage, { problem: "not-yours" }));
  const { language, rendition } = found.form;
  return {
    ...found,
    id,
    locale: localeFor(language, rendition),
    version: await versionOf(found.form),
  };
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const { form, locale } = await formInHand(search);
  const title = t("key.secondTitle", {
    serial: form.serial ?? "",
    form: formName(t, locale),
  });
  return { title: firstOf(search["problem"]) ? t("error", { title }) : title };
}

/** A paper form, keyed in a second time by somebody who does not see the first. */
export default async function SecondKeying({ searchParams }: Props) {
  const search = await searchParams;
  const { id, form, locale, version, typed } = await formInHand(search);
  const t = await getTranslations("data-entry");
  const serial = form.serial ?? "";
  return (
    <>
      <p>
        <a href={startPage}>{t("key.back")}</a>
      </p>
      <h1>{t("key.secondTitle", { serial, form: formName(t, locale) })}</h1>
      <p>
        {t("second.intro", {
          serial,
          received: form.receivedOn ? calendarDay(form.receivedOn) : "",
        })}
      </p>
      <p className="hint">{t("key.keys")}</p>
      <Keying
        hasScan={false}
        id={id}
        locale={locale}
        nth={2}
        problem={firstOf(search["problem"])}
        typed={typed}
        version={version}
      />
    </>
  );
}
