import { useTranslations } from "next-intl";
import {
  type Cell,
  suppressed,
  type SuppressedTable,
  threshold,
} from "#lib/analysis/suppression.ts";

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly table: SuppressedTable;
  readonly rowHeading: string;
  readonly rowName: (id: string) => string;
}

/** A suppressed table of one column, with each row's share of the base. */
export function CountsTable({
  id,
  caption,
  table,
  rowHeading,
  rowName,
  countHeading,
}: Props & {
  /** What is counted, where it is not responses. */
  readonly countHeading?: string;
}) {
  const t = useTranslations("staff.tables");
  return (
    <Region id={id} caption={caption}>
      <table>
        <Caption id={id} caption={caption} base={table.base} />
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            <th scope="col" className="number">
              {countHeading ?? t("count")}
            </th>
            <th scope="col" className="number">
              {t("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{rowName(row.id)}</th>
              <td className="number">{row.total}</td>
              <td className="number">{share(row.total, table.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Region>
  );
}

/** A suppressed cross-tabulation: everybody first, then each row; counts with their share of the row's base. */
export function CrossTable({
  id,
  caption,
  table,
  rowHeading,
  rowName,
  columnName,
  allHeading,
}: Props & {
  readonly columnName: (id: string) => string;
  /** Over the totals of the rows, where they are not answers. */
  readonly allHeading?: string | undefined;
}) {
  const t = useTranslations("staff.tables");
  const everyone = {
    name: t("everyone"),
    cells: table.totals,
    total: table.base,
  };
  const rows = table.rows.map((row) => ({ ...row, name: rowName(row.id) }));
  return (
    <Region id={id} caption={caption}>
      <table>
        <Caption id={id} caption={caption} base={table.base} />
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {table.columns.map((column) => (
              <th scope="col" className="number" key={column}>
                {columnName(column)}
              </th>
            ))}
            <th scope="col" className="number">
              {allHeading ?? t("all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[everyone, ...rows].map(({ name, cells, total }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {table.columns.map((column, at) => (
                <td className="number" key={column}>
                  {cells[at]} <small>{share(cells[at] ?? 0, total)}</small>
                </td>
              ))}
              <td className="number">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Region>
  );
}

/** Explains the mark of a hidden number, where one is seen. */
export function HiddenNote({ table }: { readonly table: SuppressedTable }) {
  const t = useTranslations("staff.tables");
  return table.hides ? (
    <p className="hint">{t("hidden", { threshold })}</p>
  ) : null;
}

/** Part of a base in whole percent, where both are shown. */
function share(cell: Cell, base: Cell): string {
  if (cell === suppressed) return "";
  if (base === suppressed || base === 0) return "";
  return `${String(Math.round((cell / base) * 100))}%`;
}

function Caption({
  id,
  caption,
  base,
}: {
  readonly id: string;
  readonly caption: string;
  readonly base: Cell;
}) {
  const t = useTranslations("staff.tables");
  return (
    <caption id={id}>
      {caption} <span className="base">{t("base", { base })}</span>
    </caption>
  );
}

/** Scrolls sideways by itself, by keyboard too, so that the page never does. */
function Region({
  id,
  caption,
  children,
}: {
  readonly id: string;
  readonly caption: string;
  readonly children: React.ReactNode;
}) {
  const t = useTranslations("staff.tables");
  return (
    <div
      className="table"
      role="region"
      tabIndex={0}
      aria-label={t("scroll", { caption })}
      data-table={id}
    >
      {children}
    </div>
  );
}
