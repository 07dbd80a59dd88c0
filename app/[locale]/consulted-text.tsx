import { getTranslations } from "next-intl/server";
import { Contents } from "#components/document/contents.tsx";
import { Section } from "#components/document/section.tsx";
import {
  PriorityMark,
  priorityNumber,
} from "#components/site/priority-mark.tsx";
import { priorities } from "#lib/consultation/consultation.ts";
import type { DocumentId } from "#lib/consultation/documents.ts";
import { readDocument } from "#lib/documents/read-document.ts";
import { addressIn, languageOf, type Locale } from "#lib/i18n/routing.ts";
import { windowIfKnown } from "./window-if-known.ts";

/**
 * A whole document that is consulted on: while answers are taken each priority
 * leads to its questions, and the end to all of them.
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
        const priority = priorities.find((id) => id === part.id);
        return (
          <Section
            key={part.id}
            part={part}
            previous={parts[index - 1]}
            next={parts[index + 1]}
            mark={priority && <PriorityMark priority={priority} />}
          >
            {priority && isOpen && (
              <p className="panel not-printed">
                <a href={addressIn(asked, `/questionnaire/${priority}`)}>
                  {t("giveViewsOnPriority", {
                    number: priorityNumber(priority),
                  })}
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
