import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formName } from "#components/data-entry/names.ts";
import type { Typed } from "#lib/arrival/keyed-form.ts";
import { readStart } from "#lib/arrival/begin-form.ts";
import { readForm } from "#lib/database/paper-forms.ts";
import { type Locale, localeFor } from "#lib/i18n/routing.ts";
import {
  type PublishedVersion,
  readVersions,
} from "#lib/database/questionnaires.ts";
import { versionOf } from "../versions.ts";
import { requireDataEntry } from "../../access.ts";
import { firstOf, type Search, withSearch } from "../../addresses.ts";
import { startPage } from "../addresses.ts";
import { Keying } from "../keying.tsx";
import "#components/data-entry/data-entry.css";

interface Props {
  readonly searchParams: Search;
}

interface InHand {
  readonly id: string;
  readonly locale: Locale;
  readonly version: PublishedVersion;
  readonly typed: Typed | undefined;
  readonly hasScan: boolean;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("data-entry");
  const search = await searchParams;
  const { locale } = await formInHand(search);
  const title = t("key.title", { form: formName(t, locale) });
  return { title: firstOf(search["problem"]) ? t("error", { title }) : title };
}

/** The form that is asked for: one that was begun, or a new one by its page's code or by choice. */
async function formInHand(search: Awaited<Search>): Promise<InHand> {
  const member = await requireDataEntry(startPage);
  const begun = firstOf(search["form"]);
  if (begun !== undefined) {
    const found = await readForm(begun, member.id, 1);
    if (found?.form.status !== "keying" || !found.isMine)
      redirect(withSearch(startPage, { problem: "gone" }));
    const { language, rendition } = found.form;
    return {
      version: await versionOf(found.form),
      id: begun,
      locale: localeFor(language, rendition),
      typed: found.typed,
      hasScan: found.scan !== undefined,
    };
  }
  const code = firstOf(search["code"]);
  const versions = await readVersions();
  const start = readStart(
    { code, locale: firstOf(search["locale"]) },
    versions.map(({ version }) => version),
  );
  if (!start.ok)
    redirect(withSearch(startPage, { problem: start.problem, code }));
  return {
    id: randomUUID(),
    locale: start.locale,
    version: await versionOf(start),
    typed: undefined,
    hasScan: false,
  };
}

/** A paper form, keyed in for the first time. */
export default async function Key({ searchParams }: Props) {
  const search = await searchParams;
  const inHand = await formInHand(search);
  const t = await getTranslations("data-entry");
  const serial = firstOf(search["saved"]);
  const reference = firstOf(search["reference"]);
  return (
    <>
      <p>
        <a href={startPage}>{t("key.back")}</a>
      </p>
      <h1>{t("key.title", { form: formName(t, inHand.locale) })}</h1>
      {serial && (
        <p className="done" id="saved">
          {reference
            ? t("key.saved", { serial, reference })
            : t("key.kept", { serial })}
        </p>
      )}
      <HowTo />
      <Keying
        {...inHand}
        nth={1}
        problem={firstOf(search["problem"])}
        savedAt={serial && "saved"}
      />
    </>
  );
}

async function HowTo() {
  const t = await getTranslations("data-entry.key");
  return (
    <details>
      <summary>{t("howTitle")}</summary>
      <div>
        <p>{t("keys")}</p>
        <p>{t("rules")}</p>
      </div>
    </details>
  );
}
