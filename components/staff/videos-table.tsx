import { useTranslations } from "next-intl";
import { writtenDay } from "#lib/i18n/dates.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { type RecordedWords, recordingId } from "#lib/media/recorded-words.ts";
import { RemoveForm } from "./media-fields.tsx";
import { ScrollingTable } from "./scrolling-table.tsx";

/** A publication that can be signed. */
export interface Signed extends RecordedWords {
  /** When its video was added; undefined where there is none. */
  readonly addedAt: Date | undefined;
  /** There is a video of other words of it. */
  readonly hasOther: boolean;
}

/** Every publication with its video in sign language, where it has one. */
export function VideosTable({
  publications,
  mayChange,
}: {
  readonly publications: readonly Signed[];
  readonly mayChange: boolean;
}) {
  const t = useTranslations("staff.recordings.videos");
  const documents = useTranslations("documents");
  return (
    <ScrollingTable caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("document")}</th>
          <th scope="col">{t("video")}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map(({ addedAt, hasOther, ...words }) => {
          const title = documents(`titles.${words.document}`);
          return (
            <tr key={recordingId(words)}>
              <th scope="row">{title}</th>
              <td>
                {addedAt
                  ? t("there", { day: writtenDay(defaultLocale, addedAt) })
                  : t(hasOther ? "other" : "none")}
                {addedAt && mayChange && (
                  <RemoveForm
                    action="/staff/recordings/video-remove"
                    words={words}
                    label={t("remove")}
                    title={t("removeOf", { title })}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
