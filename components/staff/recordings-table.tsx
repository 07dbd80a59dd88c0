import { useTranslations } from "next-intl";
import { type ReadAloud, recordingId } from "#lib/media/recorded-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { writtenDay } from "#lib/i18n/dates.ts";
import { downloadAddress } from "#lib/formats/file-type.ts";
import { languageName } from "./dates.ts";
import { RemoveForm } from "./media-fields.tsx";
import { ScrollingTable } from "./scrolling-table.tsx";

interface Props {
  readonly publications: readonly ReadAloud[];
  readonly mayChange: boolean;
}

/** Every publication with who reads it, how long, and since when. */
export function RecordingsTable({ publications, mayChange }: Props) {
  const t = useTranslations("staff.recordings");
  const documents = useTranslations("documents");
  return (
    <ScrollingTable caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("document")}</th>
          <th scope="col">{t("reader")}</th>
          <th scope="col">{t("length")}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map((publication) => {
          const { document, locale, person, computerSeconds } = publication;
          const seconds = person?.seconds ?? computerSeconds;
          const title = documents(`titles.${document}`);
          const minutes = Math.max(1, Math.round((seconds ?? 0) / 60));
          const length = t("minutes", { minutes });
          return (
            <tr key={recordingId(publication)}>
              <th scope="row">
                {title} <small>{languageName(locale)}</small>
              </th>
              <td>
                <Reader publication={publication} />
                {person && mayChange && (
                  <RemoveForm
                    action="/staff/recordings/remove"
                    words={publication}
                    label={t("remove")}
                    title={t("removeOf", { title })}
                  />
                )}
              </td>
              <td>
                {seconds !== undefined && (
                  <a
                    href={downloadAddress(document, locale, "mp3")}
                    aria-label={t("listenTo", { length, title })}
                  >
                    {length}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}

function Reader({
  publication: { person, computerSeconds, hasOther },
}: {
  readonly publication: ReadAloud;
}) {
  const t = useTranslations("staff.recordings");
  if (person)
    return t("person", { day: writtenDay(defaultLocale, person.uploadedAt) });
  const voice = computerSeconds === undefined ? t("nobody") : t("computer");
  return hasOther ? `${voice} ${t("other")}` : voice;
}
