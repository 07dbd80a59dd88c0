import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { Contacts } from "#components/format-request/contacts.tsx";
import { idOf } from "#components/format-request/field-id.ts";
import { localDay } from "#lib/i18n/day.ts";
import { validateRequest } from "#lib/format-request/request.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../../locale.ts";
import { FormSection } from "../form-section.tsx";
import { problemMessages } from "../problems.ts";
import { keptTyped } from "../typed-request.ts";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

interface Props extends LocaleProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What this visitor typed, and what is wrong with it. */
async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const typed = keptTyped(await cookies());
  if (!typed) redirect(`${addressIn(locale, "/formats")}#ask`);
  const checked = validateRequest(typed, localDay(new Date()));
  const isBusy = (await searchParams)["problem"] === "too-many";
  const t = await getTranslations({ locale, namespace: "format-requests" });
  const problems = await problemMessages(
    locale,
    checked.ok ? [] : checked.problems,
  );
  const summary = problems.map(({ field, message }) => ({
    question: idOf(field),
    message,
  }));
  if (isBusy && checked.ok)
    summary.push({ question: "ask-send", message: t("tooMany") });
  return { locale, typed, problems, summary, t };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { summary, t } = await read(props);
  const title = t("title");
  return {
    title: summary.length > 0 ? t("titleWithProblem", { title }) : title,
    robots: { index: false },
  };
}

/** The form as it was sent, with what has to be put right. */
export default async function FormatsAgain(props: Props) {
  const { locale, typed, problems, summary, t } = await read(props);
  const messages = problems.map(
    ({ field, message }) => [field, message] as const,
  );
  return (
    <>
      <ErrorSummary heading={t("problems")} problems={summary} />
      <h1>{t("title")}</h1>
      <FormSection
        locale={locale}
        typed={typed}
        messages={Object.fromEntries(messages)}
      />
      <section>
        <h2>{t("otherWays")}</h2>
        <Contacts />
      </section>
    </>
  );
}
