import { getTranslations } from "next-intl/server";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import type { HeaderError } from "#lib/arrival/csv/columns.ts";
import { rowErrors, type RowError } from "#lib/arrival/csv/row.ts";
import { detailErrors } from "#lib/arrival/keyed-form.ts";
import type { ImportProblem } from "#lib/database/imports.ts";
import { languages } from "#lib/i18n/languages.ts";
import { commonErrors, shapeErrors } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { standardVersions } from "#lib/database/questionnaires.ts";
import { errorWords, isOfShape } from "./error-words.ts";

type Known = RowError | HeaderError | "broken" | "not-open-yet" | "invalid";

const known: readonly Known[] = [
  ...rowErrors,
  ...detailErrors,
  ...commonErrors,
  ...shapeErrors,
  "unknown-column",
  "missing-column",
  "double-column",
  "broken",
  "not-open-yet",
  "invalid",
];

/** What is wrong with a part of a file and what to do, in words. An error that nobody knows is one of the database. */
export async function importProblemWords(): Promise<
  (problem: Omit<ImportProblem, "line">) => string
> {
  const t = await getTranslations("data-entry.errors");
  const words = await errorWords();
  const versions = await standardVersions();
  const optionsOf = (column: string) => {
    const question = versions
      .flatMap(questionsOf)
      .find(({ id }) => id === column);
    return question ? kindOf(question).options(question).join(", ") : "";
  };
  return ({ column, error: named, values }) => {
    const error = known.find((one) => one === named) ?? "invalid";
    const options = column === undefined ? "" : optionsOf(column);
    // A table's cells are typed: what may stand there is said.
    if (error === "not-an-option") return t("not-listed", { options });
    if (isOfShape(error)) return words(error);
    return t(error, {
      count: values["count"] ?? 0,
      limit: values["limit"] ?? 0,
      options: languages.join(", "),
      versions: versions.map(({ version }) => version).join(", "),
    });
  };
}
