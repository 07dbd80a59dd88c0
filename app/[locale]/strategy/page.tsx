import { getTranslations } from "next-intl/server";
import { Contents } from "#components/document/contents.tsx";
import { OtherFiles } from "#components/document/other-files.tsx";
import { Section } from "#components/document/section.tsx";
import { SignedVideo } from "#components/document/signed-video.tsx";
import {
  PriorityMark,
  priorityNumber,
} from "#components/site/priority-mark.tsx";
import { priorities } from "#lib/consultation/consultation.ts";
import { readDocument } from "#lib/formats/read-document.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { offeredVideo } from "#lib/recordings/offered-video.ts";
import { metadataOf } from "../document-page.tsx";
import { type LocaleProps, localeOf } from "../locale.ts";
import { windowIfKnown } from "../window-if-known.ts";

export const generateMetadata = ({ params }: LocaleProps) =>
  metadataOf("strategy", params);

/** The whole draft on one page; each priority leads to its questions while they are open. */
export default async function Strategy({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("documents");
  const parts = await readDocument(locale, "strategy");
  const video = await offeredVideo("strategy", locale);
  const isOpen = (await windowIfKnown())?.phase === "open";
  return (
    <>
      <h1>{t("titles.strategy")}</h1>
      <p className="lead">{t("fullName")}</p>
      <OtherFiles document="strategy" />
      {video && <SignedVideo document="strategy" video={video} level="h2" />}
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
                <a href={addressIn(locale, `/questionnaire/${priority}`)}>
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
          <a className="button" href={addressIn(locale, "/questionnaire")}>
            {t("giveViews")}
          </a>
        </p>
      )}
    </>
  );
}
