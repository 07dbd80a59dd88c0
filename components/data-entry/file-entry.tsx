import { useTranslations } from "next-intl";
import { ScrollingTable } from "../staff/scrolling-table.tsx";
import { ImportActions } from "./import-actions.tsx";

export interface FileShown {
  readonly id: string;
  readonly name: string;
  /** Which form it is and when it came; undefined where it could not be read. */
  readonly about: string | undefined;
  readonly language: { readonly tag: string; readonly direction: string };
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
  }[];
  /** Why it cannot be counted; none where it can. */
  readonly problems: readonly string[];
}

/** A filled-in form as it was read: what it says in words, or why it cannot be counted. */
export function FileEntry({ file }: { readonly file: FileShown }) {
  const t = useTranslations("data-entry.files");
  const { id, name, about, language, answers, problems } = file;
  const isGood = problems.length === 0;
  return (
    <article aria-labelledby={`file-${id}`} className="panel">
      <h3 id={`file-${id}`}>
        <bdi>{name}</bdi>
      </h3>
      {about && <p>{about}</p>}
      {!isGood && (
        <>
          <ul className="keyed-problem">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{t("bad")}</p>
        </>
      )}
      {answers.length > 0 && (
        <ScrollingTable caption={t("answersIn", { name })}>
          <thead>
            <tr>
              <th scope="col">{t("question")}</th>
              <th scope="col">{t("answer")}</th>
            </tr>
          </thead>
          <tbody
            className="filled-in"
            dir={language.direction}
            lang={language.tag}
          >
            {answers.map(({ question, answer }) => (
              <tr key={question}>
                <th scope="row">{question}</th>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      <ImportActions
        discard={{ words: t("discard"), label: t("discardWhat", { name }) }}
        id={id}
        submit={
          isGood
            ? { words: t("submit"), label: t("submitWhat", { name }) }
            : undefined
        }
      />
    </article>
  );
}
