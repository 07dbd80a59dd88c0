import { useTranslations } from "next-intl";
import {
  type Question,
  type Questionnaire,
  questionsOf,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import { importChannels } from "#lib/arrival/csv/row.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { ScrollingTable } from "../staff/scrolling-table.tsx";

/** How a table is filled in, with what may stand in each column. */
export function TableGuide({
  languages,
  versions,
}: {
  readonly languages: readonly Language[];
  /** The questionnaire of each version, the newest first. */
  readonly versions: readonly Questionnaire[];
}) {
  const t = useTranslations("data-entry.csv");
  const rows = [
    ["rendition", renditionIds.join(", ")],
    ["language", languages.join(", ")],
    ["channel", importChannels.join(", ")],
    ["version", versions.map(({ version }) => version).join(", ")],
    ...versions
      .flatMap(questionsOf)
      .filter(isFirst)
      .map((question) => {
        const kind = kindOf(question);
        return [
          question.id,
          kind.mostChoices(question) === 0
            ? t("words", { most: kind.longestText })
            : kind.options(question).join(", "),
        ];
      }),
  ] as const;
  return (
    <>
      <p>
        <a href="/staff/data-entry/csv/template">{t("template")}</a>
      </p>
      <details>
        <summary>{t("howTitle")}</summary>
        <div>
          {(["how", "channels", "formulas", "twice"] as const).map((part) => (
            <p key={part}>{t(part)}</p>
          ))}
        </div>
      </details>
      <details>
        <summary>{t("namesTitle")}</summary>
        <ScrollingTable caption={t("namesIntro")}>
          <thead>
            <tr>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("names")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([column, names]) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{names}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      </details>
    </>
  );
}

/** Whether no question before it has its id: of several versions the newest says what it is. */
function isFirst({ id }: Question, at: number, all: readonly Question[]) {
  return all.findIndex((one) => one.id === id) === at;
}
