import { getTranslations } from "next-intl/server";
import { AgreementSection } from "#components/staff/agreement-section.tsx";
import { languageName } from "#components/staff/dates.ts";
import { channelName } from "#components/staff/names.ts";
import { ThemeSection } from "#components/staff/theme-section.tsx";
import { VerbatimSection } from "#components/staff/verbatim-section.tsx";
import { openQuestionsAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { countThemes } from "#lib/database/analysis.ts";
import { readThemes } from "#lib/database/themes.ts";
import { readVerbatims, verbatimsAPage } from "#lib/database/verbatims.ts";
import {
  optionWords,
  pageWords,
  questionWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { requireAnalyst } from "../../access.ts";
import { firstOf, type Search } from "../../addresses.ts";
import { readAgreement } from "../agreement.ts";
import {
  choiceAddress,
  filterFor,
  priorityAddress,
  readingChoice,
} from "../filter.ts";
import { idOf, priorityOf, type PriorityParams } from "../priority.ts";
import { themeNotice } from "./theme-notice.ts";

interface Props extends PriorityParams {
  readonly searchParams: Search;
}

export async function generateMetadata({ params, searchParams }: Props) {
  const priority = await priorityOf(params);
  const { title } = pageWords(
    await readQuestionnaireWords(defaultLocale),
    priority,
  );
  const t = await getTranslations("staff");
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

/** What people think of a priority: the figures to share, then the analyst's own work. */
export default async function Priority({ params, searchParams }: Props) {
  const priority = await priorityOf(params);
  const search = await searchParams;
  const choice = readingChoice(search);
  const here = choiceAddress(priority, choice);
  await requireAnalyst(here);
  const [t, agreement, themes, themeCounts, { verbatims, total }] =
    await Promise.all([
      getTranslations("staff"),
      readAgreement(priority),
      readThemes(priority),
      countThemes(priority),
      readVerbatims(filterFor(priority, choice), choice.page),
    ]);
  const { words, question, table, overview } = agreement;
  const address = priorityAddress(priority);
  return (
    <>
      <h1>{pageWords(words, priority).title}</h1>
      <nav className="on-this-page" aria-label={t("priority.contents")}>
        <ul>
          <li>
            <a href="#agreement">{t("priority.agreement")}</a>
          </li>
          <li>
            <a href="#themes">{t("themes.title")}</a>
          </li>
          <li>
            <a href="#verbatims">{t("verbatims.title")}</a>
          </li>
        </ul>
      </nav>
      <AgreementSection
        table={table}
        file={`/download/tables/${priority}.csv`}
        choiceName={(id) => optionWords(words, question, id)}
      />
      <div className="working">
        <p className="working-mark">
          <strong>{t("priority.working")}</strong> {t("priority.workingText")}
        </p>
        <ThemeSection
          themes={themes}
          counts={themeCounts}
          add={`${address}/themes`}
          quotesOf={(theme) =>
            `${choiceAddress(priority, { theme })}#verbatims`
          }
          change={(theme) => `${address}/themes/${String(theme)}`}
          notice={themeNotice(search)}
        />
        <VerbatimSection
          address={address}
          here={here}
          choice={choice}
          questions={openQuestionsAbout(questionnaire, priority).map(
            ({ id }) => ({ id, name: questionWords(words, id).label }),
          )}
          themes={themes}
          languages={overview.languages.rows.map(({ id }) => ({
            id,
            name: languageName(id),
          }))}
          channels={overview.channels.rows.map(({ id }) => ({
            id,
            name: channelName(t, id),
          }))}
          verbatims={verbatims}
          total={total}
          before={(choice.page - 1) * verbatimsAPage}
          pages={Math.max(1, Math.ceil(total / verbatimsAPage))}
          pageAddress={(page) =>
            `${choiceAddress(priority, { ...choice, page })}#verbatims`
          }
          code={`${address}/codings`}
          saved={idOf(firstOf(search["saved"]))}
          isGone={firstOf(search["gone"]) !== undefined}
        />
      </div>
    </>
  );
}
