import { useTranslations } from "next-intl";
import type { Theme } from "#lib/coding/theme.ts";
import { Done } from "./done.tsx";
import { capacityName } from "./names.ts";
import { Problem } from "./problem.tsx";
import { ThemeFields } from "./theme-fields.tsx";
import { ScrollingTable } from "./scrolling-table.tsx";

interface Props {
  readonly themes: readonly Theme[];
  readonly counts: readonly {
    readonly theme: number;
    readonly capacity: string;
    readonly count: number;
  }[];
  /** Where the form for a new theme goes. */
  readonly add: string;
  readonly quotesOf: (theme: number) => string;
  readonly change: (theme: number) => string;
  readonly notice: {
    readonly problem: "taken" | "invalid" | "gone" | undefined;
    readonly done: "added" | "changed" | "deleted" | undefined;
    readonly name: string;
    readonly definition: string;
  };
}

/** The themes of a priority with true counts, and the form for another one. */
export function ThemeSection(props: Props) {
  const { themes, add, notice } = props;
  const t = useTranslations("staff.themes");
  const { problem, done, name, definition } = notice;
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t("title")}</h2>
      {done && <Done>{t(`done.${done}`)}</Done>}
      {themes.length === 0 ? <p>{t("none")}</p> : <ThemeTable {...props} />}
      {problem && (
        <Problem heading={t("problem")}>
          <a href="#name">{t(`problems.${problem}`, { name })}</a>
        </Problem>
      )}
      <details open={problem !== undefined || themes.length === 0}>
        <summary>{t("add")}</summary>
        <div>
          <form method="post" action={add} className="fields">
            <ThemeFields
              words={{ name, definition }}
              isWrong={problem !== undefined}
            />
            <p>
              <button type="submit" className="button">
                {t("addButton")}
              </button>
            </p>
          </form>
        </div>
      </details>
    </section>
  );
}

function ThemeTable({ themes, counts, quotesOf, change }: Props) {
  const t = useTranslations("staff");
  return (
    <ScrollingTable caption={t("themes.caption")}>
      <thead>
        <tr>
          <th scope="col">{t("themes.theme")}</th>
          <th scope="col" className="number">
            {t("themes.respondents")}
          </th>
          <th scope="col">{t("themes.byCapacity")}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ id, name, definition }) => {
          const found = counts
            .filter(({ theme }) => theme === id)
            .toSorted((a, b) => b.count - a.count);
          return (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="definition">{definition}</span>
                <span className="actions">
                  <a
                    href={quotesOf(id)}
                    aria-label={t("themes.quotesOf", { name })}
                  >
                    {t("themes.quotes")}
                  </a>
                  <a
                    href={change(id)}
                    aria-label={t("themes.changeOf", { name })}
                  >
                    {t("themes.change")}
                  </a>
                </span>
              </th>
              <td className="number">
                {found.reduce((sum, { count }) => sum + count, 0)}
              </td>
              <td>
                {found.length === 0
                  ? t("themes.nobody")
                  : found
                      .map(({ capacity, count }) =>
                        t("themes.capacityCount", {
                          capacity: capacityName(t, capacity),
                          count,
                        }),
                      )
                      .join("; ")}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
