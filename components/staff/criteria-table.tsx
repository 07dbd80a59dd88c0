import { useTranslations } from "next-intl";
import {
  criteria,
  problemsOf,
  type PublicationState,
} from "#lib/release/gate.ts";
import { problemWords, standingWords } from "#lib/release/problem-words.ts";
import { ScrollingTable } from "./scrolling-table.tsx";

/** What is looked at of one publication, each with what there is to do. */
export function CriteriaTable({ state }: { readonly state: PublicationState }) {
  const staff = useTranslations("staff");
  const documents = useTranslations("documents");
  const words = { staff, documents };
  return (
    <ScrollingTable caption={staff("release.table")}>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion}>
            <th scope="row">{staff(`release.criteria.${criterion}`)}</th>
            <td>
              {standingWords(words, state, criterion)}
              {problemsOf(state, criterion).map((problem) => {
                const sentence = problemWords(words, problem);
                return <p key={sentence}>{sentence}</p>;
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
