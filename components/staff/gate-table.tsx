import { useTranslations } from "next-intl";
import {
  criteria,
  isAsked,
  isMet,
  isUncheckedTranslation,
  type PublicationState,
} from "#lib/release/gate.ts";
import { nameOf, standingWords } from "#lib/release/problem-words.ts";
import { languageName } from "./dates.ts";
import { ScrollingTable } from "./scrolling-table.tsx";

/** Every publication by what is looked at, with how much there is to do. */
export function GateTable({
  publications,
}: {
  readonly publications: readonly PublicationState[];
}) {
  const t = useTranslations("staff.release");
  const staff = useTranslations("staff");
  const documents = useTranslations("documents");
  return (
    <ScrollingTable caption={t("table")}>
      <thead>
        <tr>
          <th scope="col">{t("document")}</th>
          {criteria.map((criterion) => (
            <th scope="col" key={criterion}>
              {t(`criteria.${criterion}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {publications.map((state) => {
          const { document, locale } = state;
          return (
            <tr key={`${document} ${locale}`}>
              <th scope="row">
                <a href={`/staff/release/${locale}/${document}`}>
                  {nameOf({ staff, documents }, document)}{" "}
                  <small>{languageName(locale)}</small>
                </a>
                {isUncheckedTranslation(state) && (
                  <small> {t("machine")}</small>
                )}
              </th>
              {criteria.map((criterion) => {
                const words = standingWords({ staff }, state, criterion);
                return (
                  <td key={criterion}>
                    {isMet(state, criterion) || !isAsked(state, criterion) ? (
                      words
                    ) : (
                      <strong>{words}</strong>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
