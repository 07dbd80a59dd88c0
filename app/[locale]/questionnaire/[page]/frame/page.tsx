import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Changeover } from "#components/form/changeover.tsx";
import { When } from "#components/form/filled.tsx";
import { Leave } from "#components/form/leave.tsx";
import { OtherWords } from "#components/form/other-words.tsx";
import { PageIntroduction } from "#components/form/page-introduction.tsx";
import { Problems } from "#components/form/problems.tsx";
import { Progress } from "#components/form/progress.tsx";
import { QuestionForm } from "#components/form/question-form.tsx";
import { WaysToStop } from "#components/form/ways-to-stop.tsx";
import { fieldsOf } from "#components/form/words.ts";
import { Unavailable } from "#components/site/unavailable.tsx";
import { slot } from "#lib/http/template.ts";
import {
  ideasOf,
  pageWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { localeOf } from "../../../locale.ts";
import { formIn, otherWays } from "../../form-in.ts";
import { unavailable } from "../../unavailable.ts";

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly page: string }>;
}

/** Nobody is led here: it is read by the route above, which fills it in. */
export function generateMetadata(): Metadata {
  return { title: { absolute: slot("title") }, robots: { index: false } };
}

/** A page of the questionnaire as it is for everybody, with places for what is a visitor's own. */
export default async function Frame({ params }: Props) {
  const locale = await localeOf(params);
  const { page: id } = await params;
  if (id === unavailable) return <Unavailable />;
  const form = formIn(locale);
  const page = form.pages.find((candidate) => candidate.id === id);
  if (!page) notFound();
  const t = await getTranslations("form");
  const resume = await getTranslations("resume");
  const words = await readQuestionnaireWords(locale);
  const { title, intro, ideas } = pageWords(words, page.id);
  // With one question its words are the page's heading.
  const headed = page.questions.length > 1 || page.intro || page.ideas;

  return (
    <>
      <p className="back">
        <a href={slot("back")}>{t("back")}</a>
      </p>
      <noscript>
        <p className="hint">{t("backWithoutScript")}</p>
      </noscript>
      <Problems heading={t("problems.heading")} />
      <Progress page={page} />
      {headed && <h1>{title}</h1>}
      <When of="others">
        <p className="panel">
          {resume.rich("otherWords.notice", {
            link: (inner) => <a href="#other-words">{inner}</a>,
          })}
        </p>
      </When>
      <PageIntroduction
        ideas={ideasOf(words, page.ideas, ideas)}
        intro={intro}
        locale={locale}
        page={page}
      />
      <QuestionForm
        action={addressIn(locale, `/questionnaire/${page.id}/answer`)}
        fields={fieldsOf(form, page.questions, words, t("chooseAny"))}
        headed={!headed}
        after={
          <>
            <OtherWords />
            <WaysToStop />
            <Changeover title={t("changeover")} ways={otherWays(locale)} />
          </>
        }
      />
      <Leave locale={locale}>
        <a href={addressIn(locale, "/questionnaire/resume")}>
          {resume("page.resume")}
        </a>
      </Leave>
    </>
  );
}
