import { getTranslations } from "next-intl/server";
import { languageName } from "#components/staff/dates.ts";
import { channelName } from "#components/staff/names.ts";
import { QuestionSection } from "#components/staff/question-section.tsx";
import { ThemeSection } from "#components/staff/theme-section.tsx";
import { VerbatimSection } from "#components/staff/verbatim-section.tsx";
import { questionsAbout } from "#lib/analysis/place.ts";
import { countThemes } from "#lib/database/analysis.ts";
import { readThemes } from "#lib/database/themes.ts";
import { readVerbatims, verbatimsAPage } from "#lib/database/verbatims.ts";
import { optionWords, questionWords } from "#lib/i18n/questionnaire-words.ts";
import { requireAnalyst } from "../../access.ts";
import { firstOf, idOf, type Search } from "../../addresses.ts";
import { readAsked } from "../../asked.ts";
import { pagesOf } from "../../paging.ts";
import { readPublished, tableAddress, tableOf } from "../../published.ts";
import {
  choiceAddress,
  filterFor,
  readingChoice,
  topicAddress,
} from "../filter.ts";
import { topicOf, type TopicParams, topicTitle } from "../topic.ts";
import { themeNotice } from "./theme-notice.ts";

interface Props extends TopicParams {
  readonly searchParams: Search;
}

export async function generateMetadata({ params, searchParams }: Props) {
  const topic = await topicOf(params);
  const t = await getTranslations("staff");
  const title = topicTitle(t, (await readAsked()).words, topic);
  const search = await searchParams;
  if (firstOf(search["problem"]) !== undefined)
    return { title: t("signIn.error", { title }) };
  const { done } = themeNotice(search);
  if (done)
    return {
      title: t("themes.doneTitle", { done: t(`themes.done.${done}`), title }),
    };
  const isSaved = firstOf(search["saved"]) !== undefined;
  return { title: isSaved ? t("verbatims.savedTitle", { title }) : title };
}

/** What people think of a topic: the figures to share, then the analyst's own work. */
export default async function Topic({ params, searchParams }: Props) {
  const topic = await topicOf(params);
  const search = await searchParams;
  const choice = readingChoice(search);
  const here = choiceAddress(topic, choice);
  await requireAnalyst(here);
  const { questions, words } = await readAsked();
  const open = questionsAbout(questions, topic, "words");
  const chosen = questionsAbout(questions, topic, "table");
  const [t, published, themes, themeCounts, { verbatims, total }] =
    await Promise.all([
      getTranslations("staff"),
      readPublished(questions),
      readThemes(topic),
      countThemes(topic),
      readVerbatims(filterFor(open, choice), choice.page),
    ]);
  const pageAddress = (page: number) =>
    `${choiceAddress(topic, { ...choice, page })}#verbatims`;
  const pages = pagesOf(total, verbatimsAPage, choice.page, pageAddress);
  const { languages, channels } = published.overview;
  const address = topicAddress(topic);
  const label = (id: string) => questionWords(words, id).label;
  return (
    <>
      <h1>{topicTitle(t, words, topic)}</h1>
      <nav className="on-this-page" aria-label={t("topic.contents")}>
        <ul>
          {chosen.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{label(id)}</a>
            </li>
          ))}
          <li>
            <a href="#themes">{t("themes.title")}</a>
          </li>
          <li>
            <a href="#verbatims">{t("verbatims.title")}</a>
          </li>
        </ul>
      </nav>
      {chosen.map((question) => (
        <QuestionSection
          key={question.id}
          question={question}
          title={label(question.id)}
          table={tableOf(published, question)}
          file={tableAddress(question)}
          choiceName={(id) => optionWords(words, question, id)}
        />
      ))}
      <div className="working">
        <p className="working-mark">
          <strong>{t("topic.working")}</strong> {t("topic.workingText")}
        </p>
        <ThemeSection
          themes={themes}
          counts={themeCounts}
          add={`${address}/themes`}
          quotesOf={(theme) => `${choiceAddress(topic, { theme })}#verbatims`}
          change={(theme) => `${address}/themes/${String(theme)}`}
          notice={themeNotice(search)}
        />
        <VerbatimSection
          address={address}
          here={here}
          choice={choice}
          questions={open.map(({ id }) => ({ id, name: label(id) }))}
          themes={themes}
          languages={languages.rows.map(({ id }) => ({
            id,
            name: languageName(id),
          }))}
          channels={channels.rows.map(({ id }) => ({
            id,
            name: channelName(t, id),
          }))}
          verbatims={verbatims}
          total={total}
          before={(choice.page - 1) * verbatimsAPage}
          pages={pages}
          pageAddress={pageAddress}
          code={`${address}/codings`}
          saved={idOf(firstOf(search["saved"]))}
          isGone={firstOf(search["gone"]) !== undefined}
        />
      </div>
    </>
  );
}
