import { useTranslations } from "next-intl";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { CodingForm } from "./coding-form.tsx";
import { languageName, shortDay } from "./dates.ts";
import {
  capacityName,
  channelName,
  directionOf,
  helpName,
  renditionName,
} from "./names.ts";

export interface VerbatimShown {
  readonly id: number;
  readonly question: string;
  readonly words: string;
  readonly capacity: string;
  readonly district: string | null;
  readonly locale: string;
  readonly channel: string;
  readonly rendition: string;
  /** One of `countedHelp`. */
  readonly help: string;
  readonly submittedAt: Date;
  readonly mayBeQuoted: boolean;
  readonly themes: readonly number[];
}

interface Props {
  readonly verbatim: VerbatimShown;
  /** Its place in all that were found, from 1. */
  readonly place: number;
  /** How many were found, on all pages. */
  readonly total: number;
  /** The words of the question that it answers. */
  readonly question: string;
  readonly themes: readonly { readonly id: number; readonly name: string }[];
  readonly code: string;
  readonly back: string;
  readonly isSaved: boolean;
}

/** One comment with who wrote it, and its themes to tick. */
export function VerbatimArticle(props: Props) {
  const { verbatim, place, total, question, themes, code, back, isSaved } =
    props;
  const t = useTranslations("staff");
  const v = useTranslations("staff.verbatims");
  const id = `verbatim-${String(verbatim.id)}`;
  const heading = `${id}-heading`;
  const said = `${id}-words`;
  const language = languageName(verbatim.locale);
  const isInOtherLanguage = verbatim.locale !== defaultLocale;
  const facts = [
    [v("askedLabel"), question],
    [v("districtLabel"), verbatim.district ?? v("districtNotGiven")],
    [v("languageLabel"), language],
    [v("renditionLabel"), renditionName(t, verbatim.rendition)],
    [v("channelLabel"), channelName(t, verbatim.channel)],
    [v("helpLabel"), helpName(t, verbatim.help)],
    [v("quoteLabel"), verbatim.mayBeQuoted ? v("quoteYes") : v("quoteNo")],
  ];
  return (
    <article
      id={id}
      className="verbatim"
      aria-labelledby={heading}
      aria-describedby={said}
      data-print-mark={v("printMark")}
      tabIndex={-1}
    >
      <h3 id={heading}>
        {v("heading", {
          place,
          total,
          capacity: capacityName(t, verbatim.capacity),
          date: shortDay(verbatim.submittedAt),
        })}
        {isInOtherLanguage && (
          <>
            {" "}
            <span className="language-mark">
              {v("writtenIn", { language })}
            </span>
          </>
        )}
      </h3>
      <dl className="facts">
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <blockquote
        id={said}
        lang={verbatim.locale}
        dir={directionOf(verbatim.locale)}
      >
        {verbatim.words}
      </blockquote>
      {themes.length === 0 ? (
        <p className="hint">{v("noThemes")}</p>
      ) : (
        <CodingForm
          action={code}
          answer={verbatim.id}
          back={back}
          themes={themes}
          coded={verbatim.themes}
          isSaved={isSaved}
          words={{
            legend: v("themesLegend"),
            save: v("save"),
            saved: v("saved"),
            saving: v("saving"),
            failed: v("failed"),
            signedOut: v("signedOut"),
            gone: v("gone"),
            added: Object.fromEntries(
              themes.map(({ id, name }) => [id, v("savedOn", { theme: name })]),
            ),
            removed: Object.fromEntries(
              themes.map(({ id, name }) => [
                id,
                v("savedOff", { theme: name }),
              ]),
            ),
          }}
        />
      )}
    </article>
  );
}
