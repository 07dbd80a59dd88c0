import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ThemeFields } from "#components/staff/theme-fields.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { countThemes } from "#lib/database/analysis.ts";
import { readThemes } from "#lib/database/themes.ts";
import { requireAnalyst } from "../../../../access.ts";
import { firstOf, type Search } from "../../../../addresses.ts";
import { topicAddress } from "../../../filter.ts";
import { themeNotice } from "../../theme-notice.ts";
import { themeOf, type ThemeParams } from "./theme.ts";

interface Props extends ThemeParams {
  readonly searchParams: Search;
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff");
  const title = t("themes.changeTitle");
  const isProblem = firstOf((await searchParams)["problem"]) !== undefined;
  return { title: isProblem ? t("signIn.error", { title }) : title };
}

/** Gives a theme other words, or deletes it. */
export default async function ChangeTheme({ params, searchParams }: Props) {
  const { topic, id } = await themeOf(params);
  const address = topicAddress(topic);
  const itself = `${address}/themes/${String(id)}`;
  await requireAnalyst(itself);
  const [t, themes, counts] = await Promise.all([
    getTranslations("staff"),
    readThemes(topic),
    countThemes(topic),
  ]);
  const theme = themes.find((each) => each.id === id) ?? notFound();
  const { problem, name, definition } = themeNotice(await searchParams);
  const respondents = counts
    .filter((entry) => entry.theme === id)
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        <a href={`${address}#themes`}>
          {t("themes.back", { topic: t(`topics.${topic}`) })}
        </a>
      </p>
      {problem && (
        <Problem heading={t("themes.problem")}>
          <a href="#name">{t(`themes.problems.${problem}`, { name })}</a>
        </Problem>
      )}
      <h1>{t("themes.changeTitle")}</h1>
      <form method="post" action={`${itself}/change`} className="fields">
        <ThemeFields
          words={problem ? { name, definition } : theme}
          isWrong={problem !== undefined}
        />
        <p>
          <button type="submit" className="button">
            {t("themes.changeButton")}
          </button>
        </p>
      </form>
      <h2>{t("themes.deleteTitle")}</h2>
      <p>{t("themes.deleteText", { count: respondents })}</p>
      <form method="post" action={`${itself}/delete`}>
        <button type="submit" className="button secondary">
          {t("themes.deleteButton")}
        </button>
      </form>
    </>
  );
}
