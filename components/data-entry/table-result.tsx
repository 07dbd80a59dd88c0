import { useTranslations } from "next-intl";
import type { Encoding } from "#lib/arrival/csv/encoding.ts";
import type { Separator } from "#lib/arrival/csv/separator.ts";
import { ScrollingTable } from "../staff/scrolling-table.tsx";
import { ImportActions } from "./import-actions.tsx";

export interface LineProblem {
  readonly line: number;
  readonly column: string | undefined;
  readonly message: string;
}

interface Props {
  readonly id: string;
  readonly reading: {
    readonly encoding?: Encoding | undefined;
    readonly separator?: Separator | undefined;
    readonly sample?: string | undefined;
  };
  readonly problems: readonly LineProblem[];
  readonly badRows: number;
  readonly goodRows: number;
}

const separatorNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;

/** What came of checking a table: how it was read, what is wrong, and what can be imported. */
export function TableResult(props: Props) {
  const { id, problems, badRows, goodRows } = props;
  const t = useTranslations("data-entry.csv.result");
  const isWhole = goodRows === 0 && badRows === 0 && problems.length > 0;
  return (
    <>
      <HowRead {...props.reading} />
      {isWhole ? (
        <p>{t("whole")}</p>
      ) : (
        <p>
          {t("good", { count: goodRows })} {t("bad", { count: badRows })}
        </p>
      )}
      <p>{t("nothing")}</p>
      {problems.length > 0 && <Problems problems={problems} />}
      {new Set(problems.map(({ line }) => line)).size < badRows && (
        <p>{t("more", { shown: problems.length, count: badRows })}</p>
      )}
      <ImportActions
        discard={{ words: t("discard") }}
        id={id}
        submit={
          goodRows > 0 ? { words: t("submit", { count: goodRows }) } : undefined
        }
      />
      {problems.length > 0 && <p className="hint">{t("mend")}</p>}
    </>
  );
}

function HowRead({ encoding, separator, sample }: Props["reading"]) {
  const t = useTranslations("data-entry.csv");
  if (!encoding || !separator) return null;
  const name = t(`encodings.${encoding}`);
  return (
    <>
      <p>
        {t("result.read", {
          encoding: name,
          separator: t(`separators.${separatorNames[separator]}`),
        })}
      </p>
      {encoding.startsWith("windows") && (
        <p>{t("result.assumed", { encoding: name })}</p>
      )}
      {sample && (
        <p>{t.rich("result.sample", { sample: () => <bdi>{sample}</bdi> })}</p>
      )}
    </>
  );
}

function Problems({ problems }: Pick<Props, "problems">) {
  const t = useTranslations("data-entry.csv.result");
  return (
    <ScrollingTable caption={t("problems")}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {t("line")}
          </th>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("what")}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, column, message }, index) => (
          <tr key={index}>
            <th scope="row" className="number">
              {line}
            </th>
            <td>{column ?? t("wholeRow")}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
