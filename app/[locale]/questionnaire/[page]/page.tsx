import type { Metadata } from "next";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NeverKept } from "#components/form/never-kept.tsx";
import { Changeover } from "#components/form/changeover.tsx";
import { OtherWords } from "#components/form/other-words.tsx";
import { PageIntroduction } from "#components/form/page-introduction.tsx";
import { Leave } from "#components/form/leave.tsx";
import { Progress } from "#components/form/progress.tsx";
import { QuestionForm } from "#components/form/question-form.tsx";
import { WaysToStop } from "#components/form/ways-to-stop.tsx";
import { fieldsOf } from "#components/form/words.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { readDraft } from "#lib/database/drafts.ts";
import {
  ideasOf,
  pageWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { validate } from "#lib/response/answers.ts";
import { writeBase, writeShown } from "#lib/response/conflicts.ts";
import {
  askedOn,
  pageBefore,
  pagesToCome,
  shownOn,
} from "#lib/response/journey.ts";
import { formIn, otherWays } from "../form-in.ts";
import { problemMessages } from "../messages.ts";
import { whereAvailable } from "../where-available.tsx";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ locale: string; page: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What the page and its title are made from, for this visitor. */
async function read({ params, searchParams }: Props) {
  const { locale, page: id } = await params;
  if (!isLocale(locale)) notFound();
  const form = formIn(locale);
  const page = form.pages.find((candidate) => candidate.id === id);
  if (!page) redirect(addressIn(locale, "/questionnaire"));
  setRequestLocale(locale);
  const { problems: withProblems, then } = await searchParams;
  const draft = await readDraft(await readToken());
  if (draft.state === "submitted")
    redirect(addressIn(locale, "/questionnaire/done"));
  const checked = validate(askedOn(page, draft.answers), draft.answers);
  const problems = withProblems && !checked.ok ? checked.problems : [];
  return {
    locale,
    form,
    page,
    draft,
    answers: draft.answers,
    isShared: await isSharedDevice(),
    problems: await problemMessages(locale, problems),
    toCheck: then === "check",
    words: await readQuestionnaireWords(locale),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  try {
    return await metadata(props);
  } catch (error) {
    unstable_rethrow(error);
    return { robots: { index: false } };
  }
}

async function metadata(props: Props): Promise<Metadata> {
  const { locale, form, page, answers, problems, words } = await read(props);
  const t = await getTranslations({ locale, namespace: "form" });
  const pages = pagesToCome(form, answers);
  const title = t("title", {
    page: pageWords(words, page.id).title,
    n: pages.indexOf(page) + 1,
    total: pages.length,
    service: t("service"),
  });
  return {
    title: {
      absolute: problems.length > 0 ? t("titleWithProblem", { title }) : title,
    },
    robots: { index: false },
  };
}

/** One page of the questionnaire, filled with what this device's draft holds. */
export default function QuestionPage(props: Props) {
  return whereAvailable(() => draw(props));
}

async function draw(props: Props) {
  const {
    locale,
    form,
    page,
    draft,
    answers,
    isShared,
    problems,
    toCheck,
    words,
  } = await read(props);
  const { phase } = await readWindow();
  if (phase !== "open") redirect(addressIn(locale, "/questionnaire"));
  const t = await getTranslations("form");
  const resume = await getTranslations("resume");
  const before = toCheck ? { id: "check" } : pageBefore(form, answers, page);
  const questions = shownOn(page, answers);
  const { title, intro, ideas } = pageWords(words, page.id);
  // With one question its words are the page's heading.
  const headed = questions.length > 1 || page.intro || page.ideas;

  return (
    <>
      <p className="back">
        <a
          href={addressIn(
            locale,
            `/questionnaire${before ? `/${before.id}` : ""}`,
          )}
        >
          {t("back")}
        </a>
      </p>
      <noscript>
        <p className="hint">{t("backWithoutScript")}</p>
      </noscript>
      <QuestionForm
        action={addressIn(locale, `/questionnaire/${page.id}/answer`)}
        fields={fieldsOf(form, questions, words, answers, t("chooseAny"))}
        headed={!headed}
        problems={problems}
        thenCheck={toCheck}
        words={{
          continue: toCheck ? t("saveChange") : t("continue"),
          skip: t("skip"),
          noNames: t("noNames"),
          kept: t("kept", { answer: "{answer}" }),
          left: t("count.left", { count: "{count}" }),
          over: t("count.over", { count: "{count}" }),
          tooMany: t("count.tooMany"),
          errorPrefix: t("errorPrefix"),
          problems: t("problems.heading"),
          saved: t("saving.saved"),
          sent: t("saving.sent"),
          unsaved: t("saving.unsaved"),
          also: resume("otherWords.saved"),
        }}
        drawnFrom={writeBase(page, draft.states)}
        shown={writeShown(page, draft.setAside)}
        isShared={isShared}
        after={
          <>
            <OtherWords
              form={form}
              locale={locale}
              questions={questions}
              setAside={draft.setAside}
              words={words}
            />
            <WaysToStop isShared={isShared} />
            <Changeover title={t("changeover")} ways={otherWays(locale)} />
          </>
        }
      >
        <Progress
          answers={answers}
          page={page}
          pages={pagesToCome(form, answers)}
        />
        {headed && <h1>{title}</h1>}
        {questions.some(({ id }) => draft.setAside[id]) && (
          <p className="panel">
            {resume.rich("otherWords.notice", {
              link: (inner) => <a href="#other-words">{inner}</a>,
            })}
          </p>
        )}
        <PageIntroduction
          ideas={ideasOf(words, page.ideas, ideas)}
          intro={intro}
          locale={locale}
          page={page}
        />
      </QuestionForm>
      <Leave locale={locale}>
        <a href={addressIn(locale, "/questionnaire/resume")}>
          {resume("page.resume")}
        </a>
      </Leave>
      {isShared && <NeverKept />}
    </>
  );
}
