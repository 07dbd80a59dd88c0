import { useTranslations } from "next-intl";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import {
  ideasOf,
  type QuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressOf } from "#lib/consultation/document-address.ts";
import { mainDocument } from "#lib/consultation/documents.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { Ideas } from "./ideas.tsx";

interface Props {
  readonly form: Questionnaire;
  readonly words: QuestionnaireWords;
  readonly locale: Locale;
  /** Until when answers are taken, written out. */
  readonly closes: string;
}

/** What this is, how long it takes, that one may stop, who can help: as the rendition says it. */
export function Opening({ form, words, locale, closes }: Props) {
  const t = useTranslations("form");
  if (!form.opening) return <InWords closes={closes} locale={locale} />;
  const opening = ideasOf(words, form.opening, words.opening);
  return (
    <>
      <Ideas
        ideas={[
          ...opening.map(({ picture, text }) => ({
            picture: picture.name,
            words: text,
          })),
          { picture: "calendar", words: t("start.open", { closes }) },
        ]}
      />
      {words.adultNote && (
        <section aria-labelledby="for-the-adult" className="panel">
          <h2 id="for-the-adult">{words.adultNote.title}</h2>
          <ul>
            {words.adultNote.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function InWords({ closes, locale }: Pick<Props, "closes" | "locale">) {
  const t = useTranslations("form.start");
  return (
    <>
      <p className="lead">{t("lead")}</p>
      <p>
        <strong>{t("open", { closes })}</strong>
      </p>
      <ul>
        <li>{t("points.time")}</li>
        <li>{t("points.skip")}</li>
        <li>{t("points.save")}</li>
        <li>{t("points.help")}</li>
      </ul>
      <p>
        {t.rich("readFirst", {
          strategy: (words) => (
            <a href={addressIn(locale, addressOf(mainDocument))}>{words}</a>
          ),
          summary: (words) => (
            <a href={addressIn(locale, "/documents/summary")}>{words}</a>
          ),
        })}
      </p>
    </>
  );
}
