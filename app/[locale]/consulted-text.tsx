import { getTranslations } from "next-intl/server";
import { Contents } from "#components/document/contents.tsx";
import { Section } from "#components/document/section.tsx";
import { markNumber, TopicMark } from "#components/site/topic-mark.tsx";
import type { DocumentId } from "#lib/consultation/documents.ts";
import { marks } from "#lib/consultation/marks.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { addressIn, languageOf, type Locale } from "#lib/i18n/routing.ts";
import { windowIfKnown } from "./window-if-known.ts";

/**
 * A whole document that is consulted on: while answers are taken each topic that has
 * a mark leads to its questions, and the end to all of them.
 *
 * @param asked the locale of the questionnaire that belongs to the document
 */
export async function ConsultedText({
  document,
  asked,
}: {
  readonly document: DocumentId;
  readonly asked: Locale;
}) {
  const t = await getTranslations("documents");
  const parts = await readDocument(languageOf(asked), document);
  const isOpen = (await windowIfKnown())?.phase === "open";
  return (
    <>
      <Contents parts={parts} />
      {parts.map((part, index) => {
        const topic = marks.find((mark) => mark.topic === part.id)?.topic;
        return (
          <Section
            key={part.id}
            part={part}
            previous={parts[index - 1]}
            next={parts[index + 1]}
            mark={topic && <TopicMark topic={topic} />}
          >
            {topic && isOpen && (
              <p className="panel not-printed">
                <a href={addressIn(asked, `/questionnaire/${topic}`)}>
                  {t("giveViewsOn", { number: markNumber(topic) })}
                </a>
              </p>
            )}
          </Section>
        );
      })}
      {isOpen && (
        <p className="not-printed">
          <a className="button" href={addressIn(asked, "/questionnaire")}>
            {t("giveViews")}
          </a>
        </p>
      )}
    </>
  );
}
