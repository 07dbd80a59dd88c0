import { useTranslations } from "next-intl";
import { CodingKeys } from "./coding-keys.tsx";
import { Done } from "./done.tsx";
import { type Choice, FilterBar, type Option } from "./filter-bar.tsx";
import { Pagination } from "./pagination.tsx";
import { VerbatimArticle, type VerbatimShown } from "./verbatim-article.tsx";

interface Props {
  /** The page's own address, without what was chosen. */
  readonly address: string;
  /** The address that shows the same again. */
  readonly here: string;
  readonly choice: Choice & { readonly page: number };
  readonly questions: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly { readonly id: number; readonly name: string }[];
  readonly languages: readonly Option[];
  readonly channels: readonly Option[];
  readonly verbatims: readonly VerbatimShown[];
  readonly total: number;
  /** How many comments come before this page. */
  readonly before: number;
  readonly pages: number;
  readonly pageAddress: (page: number) => string;
  /** Where codings go. */
  readonly code: string;
  /** The verbatim whose coding was just saved. */
  readonly saved: number | undefined;
  /** The verbatim just coded had been withdrawn. */
  readonly isGone: boolean;
}

/** The open answers about a priority: to find, to read and to code. */
export function VerbatimSection(props: Props) {
  const { address, here, choice, questions, themes, verbatims, saved, isGone } =
    props;
  const t = useTranslations("staff.verbatims");
  const { total, before, pages, code } = props;
  const { page, ...conditions } = choice;
  const isFiltered = Object.values(conditions).some(
    (condition) => condition !== undefined,
  );
  return (
    <section aria-labelledby="verbatims">
      <h2 id="verbatims">{t("title")}</h2>
      <FilterBar
        address={address}
        choice={choice}
        questions={questions}
        themes={themes}
        languages={props.languages}
        channels={props.channels}
      />
      <p className="hint">{t("languagesHint")}</p>
      {isGone && <p role="alert">{t("gone")}</p>}
      {saved !== undefined && !verbatims.some(({ id }) => id === saved) && (
        <Done>{t("saved")}</Done>
      )}
      {verbatims.length === 0 ? (
        <p>{t(isFiltered ? "none" : "noneYet")}</p>
      ) : (
        <p>
          {t("count", { total })}. {t("range", { page, pages })}
        </p>
      )}
      <CodingKeys
        hint={t.rich("keys", { key: (name) => <kbd>{name}</kbd> })}
        isUseful={verbatims.length > 0 && themes.length > 0}
      >
        {verbatims.map((verbatim, index) => (
          <VerbatimArticle
            key={verbatim.id}
            verbatim={verbatim}
            place={before + index + 1}
            total={total}
            question={
              questions.find(({ id }) => id === verbatim.question)?.name ?? ""
            }
            themes={themes}
            code={code}
            back={here}
            isSaved={verbatim.id === saved}
          />
        ))}
      </CodingKeys>
      <Pagination page={page} pages={pages} addressOf={props.pageAddress} />
    </section>
  );
}
