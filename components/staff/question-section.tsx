import { useTranslations } from "next-intl";
import { isPooled } from "#lib/analysis/pooling.ts";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { AgreementTables } from "./agreement-tables.tsx";
import { ChoiceTables } from "./choice-tables.tsx";
import { capacityName } from "./names.ts";
import { HiddenNote } from "./shown-table.tsx";

interface Props {
  readonly question: Question;
  /** The question in words. */
  readonly title: string;
  readonly table: SuppressedTable;
  /** Where the table is to be had as a file. */
  readonly file: string;
  readonly choiceName: (id: string) => string;
}

/** A question's answers by capacity, with the names of what is in the table. */
export interface Answered {
  /** Of the question: what its tables are told apart by. */
  readonly id: string;
  readonly title: string;
  readonly table: SuppressedTable;
  readonly rowHeading: string;
  readonly rowName: (id: string) => string;
  readonly choiceName: (id: string) => string;
}

/** What was answered to a choice question, for everybody and by capacity: what may be shown to others. */
export function QuestionSection(props: Props) {
  const { question, title, table, file, choiceName } = props;
  const t = useTranslations("staff");
  const { id } = question;
  const answered: Answered = {
    id,
    title,
    table,
    choiceName,
    rowHeading: t("overview.capacity"),
    rowName: (capacity) => capacityName(t, capacity),
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {table.base === 0 ? (
        <p>{t("topic.none")}</p>
      ) : (
        <>
          {isPooled(question) ? (
            <AgreementTables {...answered} />
          ) : (
            <ChoiceTables
              {...answered}
              isSeveral={kindOf(question).mostChoices(question) > 1}
            />
          )}
          <HiddenNote table={table} />
          <p>
            <a href={file} download>
              {t("topic.shareTable")}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
