import { useTranslations } from "next-intl";
import type { RenditionId } from "#lib/consultation/questionnaire.ts";
import type { Language } from "#lib/i18n/routing.ts";
import { calendarDay } from "../staff/dates.ts";
import { ScrollingTable } from "../staff/scrolling-table.tsx";
import { nameOf } from "./names.ts";

interface Form {
  readonly id: string;
  readonly serial: string | null;
  readonly rendition: RenditionId;
  readonly language: Language;
  readonly receivedOn: string | null;
}

interface Props {
  readonly unfinished: readonly Form[];
  readonly second: readonly Form[];
  readonly deciding: readonly Form[];
}

/** What waits for the person who is signed in. */
export function WorkTables({ unfinished, second, deciding }: Props) {
  const t = useTranslations("data-entry.work");
  const isNone = unfinished.length + second.length + deciding.length === 0;
  return (
    <section aria-labelledby="work">
      <h2 id="work">{t("title")}</h2>
      {isNone && <p>{t("none")}</p>}
      <FormTable caption={t("unfinished")} forms={unfinished}>
        {({ id, serial }) => (
          <a
            aria-label={t("goOnWith", { serial: serial ?? t("noSerial") })}
            href={`/staff/data-entry/key?form=${id}`}
          >
            {t("goOn")}
          </a>
        )}
      </FormTable>
      {second.length > 0 && <p className="hint">{t("secondHint")}</p>}
      <FormTable caption={t("second")} forms={second}>
        {({ id, serial }) => (
          <a
            aria-label={t("keySecondOf", { serial: serial ?? "" })}
            href={`/staff/data-entry/second?form=${id}`}
          >
            {t("keySecond")}
          </a>
        )}
      </FormTable>
      <FormTable caption={t("deciding")} forms={deciding}>
        {({ id, serial }) => (
          <a
            aria-label={t("decideOn", { serial: serial ?? "" })}
            href={`/staff/data-entry/decide?form=${id}`}
          >
            {t("decide")}
          </a>
        )}
      </FormTable>
    </section>
  );
}

function FormTable({
  caption,
  forms,
  children,
}: {
  readonly caption: string;
  readonly forms: readonly Form[];
  readonly children: (form: Form) => React.ReactNode;
}) {
  const t = useTranslations("data-entry");
  if (forms.length === 0) return null;
  return (
    <ScrollingTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("work.serial")}</th>
          <th scope="col">{t("work.form")}</th>
          <th scope="col">{t("work.received")}</th>
          <th scope="col">{t("work.what")}</th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <tr key={form.id}>
            <th scope="row">
              <bdi>{form.serial ?? t("work.noSerial")}</bdi>
            </th>
            <td>{nameOf(t, form.language, form.rendition)}</td>
            <td>{form.receivedOn && calendarDay(form.receivedOn)}</td>
            <td>{children(form)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
