import { useTranslations } from "next-intl";
import type { SuppressedTable } from "#lib/analysis/suppression.ts";
import { languageName } from "./dates.ts";
import { helpName, renditionName } from "./names.ts";
import { CountsTable } from "./shown-table.tsx";

interface Props {
  readonly tables: Readonly<
    Record<"renditions" | "languages" | "help", SuppressedTable>
  >;
}

/** In which words, which language and with what help people answered. */
export function HowTheyCame({ tables }: Props) {
  const t = useTranslations("staff");
  const h = useTranslations("staff.howTheyCame");
  return (
    <section aria-labelledby="how-they-came">
      <h2 id="how-they-came">{h("title")}</h2>
      <div className="small-tables">
        <CountsTable
          id="renditions-table"
          caption={h("renditions")}
          table={tables.renditions}
          rowHeading={h("rendition")}
          rowName={(id) => renditionName(t, id)}
        />
        <CountsTable
          id="languages-table"
          caption={h("languages")}
          table={tables.languages}
          rowHeading={h("language")}
          rowName={languageName}
        />
        <CountsTable
          id="help-table"
          caption={h("help")}
          table={tables.help}
          rowHeading={h("who")}
          rowName={(id) => helpName(t, id)}
        />
      </div>
    </section>
  );
}
