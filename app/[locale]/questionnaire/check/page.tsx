import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmailLink } from "#components/site/contact.tsx";
import { Points } from "#components/form/ideas.tsx";
import { Leave } from "#components/form/leave.tsx";
import { NeverKept } from "#components/form/never-kept.tsx";
import { ClearDevice } from "#components/resume/clear-device.tsx";
import { Summary } from "#components/form/summary.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { isPictured } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { openPage } from "#lib/database/drafts.ts";
import {
  pageWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn, languageOf } from "#lib/i18n/routing.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { answeredElsewhere, pagesFor } from "#lib/response/journey.ts";
import { pagesWithOtherWords } from "#lib/response/other-words.ts";
import { formIn, whereAsked } from "../form-in.ts";
import { whereAvailable } from "../where-available.tsx";
import { type LocaleProps, localeOf } from "../../locale.ts";

interface Props extends LocaleProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "form" });
  return { title: t("check.title"), robots: { index: false } };
}

/** All that was answered, each with a way to change it, and the button that sends it. */
export default function CheckPage(props: Props) {
  return whereAvailable(() => draw(props));
}

async function draw({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const form = formIn(locale);
  const { draft, phase } = await openPage(await readToken());
  if (draft.state === "submitted")
    redirect(addressIn(locale, "/questionnaire/done"));
  if (draft.state === "none") redirect(addressIn(locale, "/questionnaire"));
  // It has not closed: the first page says when it opens, and the draft stays.
  if (phase === "before" || phase === "delayed")
    redirect(addressIn(locale, "/questionnaire"));
  const t = await getTranslations("form");
  const elsewhere = answeredElsewhere(form, draft.answers);
  const resume = await getTranslations("resume");
  const words = await readQuestionnaireWords(locale);
  const isShared = await isSharedDevice();
  const wasChanged = "changed" in (await searchParams);
  const standardWords = await readQuestionnaireWords(languageOf(locale));
  const also = pagesWithOtherWords(questionnaire, draft).map((page) => {
    const ids = page.questions.map(({ id }) => id);
    const where = whereAsked(
      locale,
      ids.filter((id) => draft.setAside[id]),
    );
    const path = `/questionnaire/${where.page.id}?then=check#other-words`;
    return { id: page.id, address: addressIn(where.locale, path) };
  });

  return (
    <>
      <p className="back">
        <a
          href={addressIn(
            locale,
            `/questionnaire/${pagesFor(form, draft.answers).at(-1)?.id ?? ""}`,
          )}
        >
          {t("back")}
        </a>
      </p>
      <h1>{t("check.title")}</h1>
      {phase === "open" ? (
        <p className="lead">{t("check.lead")}</p>
      ) : (
        <p className="lead">
          {t.rich("check.closed", {
            mail: () => <EmailLink address={consultation.contacts.questions} />,
          })}
        </p>
      )}
      {wasChanged && phase === "open" && (
        <section className="panel" id="changed" tabIndex={-1}>
          <p>
            <strong>{t("check.changed")}</strong>
          </p>
        </section>
      )}
      {also.length > 0 && phase === "open" && (
        <section className="panel" id="other-words" tabIndex={-1}>
          <p>
            <strong>{resume("otherWords.check")}</strong>
          </p>
          <ul>
            {also.map(({ address, id }) => (
              <li key={id}>
                <a href={address}>{pageWords(standardWords, id).title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Summary
        answers={draft.answers}
        form={form}
        locale={locale}
        pages={pagesFor(form, draft.answers)}
        words={words}
      />
      {elsewhere.length > 0 && (
        <>
          <h2>{t("check.elsewhere")}</h2>
          <Summary
            answers={draft.answers}
            form={questionnaire}
            locale={languageOf(locale)}
            pages={elsewhere}
            words={standardWords}
          />
        </>
      )}
      {phase === "open" && (
        <form action={addressIn(locale, "/questionnaire/submit")} method="post">
          <input type="hidden" name="savedAt" value={draft.savedAt} />
          <Points
            pictured={isPictured(form)}
            points={[
              { picture: "reading-answers", words: t("check.sendHelp") },
              { picture: "writing-answers", words: t("check.sendReference") },
            ]}
          />
          <button className="button" type="submit">
            {t("check.send")}
          </button>
        </form>
      )}
      <Leave locale={locale}>
        <a href={addressIn(locale, "/questionnaire/later")}>
          {resume("later.title")}
        </a>
      </Leave>
      {isShared && (
        <ClearDevice locale={locale} keeps={draft.hasCode ? "code" : "words"} />
      )}
      {isShared && <NeverKept />}
    </>
  );
}
