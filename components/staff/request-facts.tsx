import { useTranslations } from "next-intl";
import type { Day } from "#lib/i18n/day.ts";
import { calendarDay, shortDay, shortTime } from "./dates.ts";
import {
  documentName,
  formatName,
  type RequestShown,
  stateName,
  timeLeft,
} from "./request-names.ts";

/** What was asked, until when, and where it stands. */
export function RequestFacts({
  request,
  today,
}: {
  readonly request: RequestShown;
  readonly today: Day;
}) {
  const t = useTranslations("staff.requests");
  const documents = useTranslations("documents");
  const formats = useTranslations("format-requests");
  const { neededBy, dueOn, doneAt, daysTaken } = request;
  const facts = [
    [t("one.document"), documentName(t, documents, request.document)],
    [t("one.format"), formatName(formats, request)],
    [t("language"), request.language ?? t("english")],
    [t("sending"), t(`ways.${request.sending}`)],
    [t("one.asked"), shortTime(request.askedAt)],
    [t("one.neededBy"), neededBy ? calendarDay(neededBy) : t("one.noDay")],
    [
      t("due"),
      doneAt
        ? calendarDay(dueOn)
        : `${calendarDay(dueOn)}: ${timeLeft(t, dueOn, today)}`,
    ],
    [doneAt ? t("outcome") : t("state"), stateName(t, request)],
    [t("one.reason"), request.doneReason],
    [t("by"), doneAt && (request.doneBy ?? t("someone"))],
    [t("on"), doneAt && shortTime(doneAt)],
    [t("days"), daysTaken],
  ] as const;
  return <Facts facts={facts} />;
}

interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly note: string | null;
}

/** Where to send it, as long as that is kept. */
export function RequestContact({
  contact,
}: {
  readonly contact: Contact | undefined;
}) {
  const t = useTranslations("staff.requests.one");
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t("contactTitle")}</h2>
      {contact ? (
        <>
          <Facts
            facts={[
              [t("name"), contact.name],
              [t("email"), contact.email],
              [t("phone"), contact.phone],
              [t("address"), contact.address],
              [t("note"), contact.note],
            ]}
          />
          <p className="hint">{t("contactUse")}</p>
        </>
      ) : (
        <p>{t("contactGone")}</p>
      )}
    </section>
  );
}

/** Why it takes longer, each time as it was written. */
export function RequestExtensions({
  extensions,
}: {
  readonly extensions: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly reason: string;
    readonly at: Date;
  }[];
}) {
  const t = useTranslations("staff.requests.one");
  if (extensions.length === 0) return null;
  return (
    <section aria-labelledby="extensions">
      <h2 id="extensions">{t("extensions")}</h2>
      <ul>
        {extensions.map(({ from, to, reason, at }) => (
          <li key={to}>
            {t("extension", {
              from: calendarDay(from),
              to: calendarDay(to),
              on: shortDay(at),
              reason,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names with what there is to say; a name without is left out. */
function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [string, string | number | null])[];
}) {
  return (
    <dl className="request">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
