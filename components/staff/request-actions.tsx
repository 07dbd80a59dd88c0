import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longestReason } from "#lib/format-request/reason.ts";
import { calendarDay } from "./dates.ts";
import type { RequestShown } from "./request-names.ts";

interface Props {
  readonly request: RequestShown;
  /** The page's own address. */
  readonly address: string;
  readonly problem: string | undefined;
  /** What was typed before, where it was not taken. */
  readonly typed: { readonly day: string; readonly reason: string };
  /** The address of the account that looks. */
  readonly me: string;
}

/** What can be done to an open request: each is a form of its own. */
export function RequestActions({
  request,
  address,
  problem,
  typed,
  me,
}: Props) {
  const t = useTranslations("staff.requests");
  const isExtension = problem?.startsWith("extend") ?? false;
  const isCannot = problem === "cannot-reason";
  return (
    <>
      {request.takenBy !== me && (
        <form method="post" action={`${address}/take`}>
          <p>
            <button type="submit" className="button secondary">
              {request.state === "new" ? t("take.button") : t("take.over")}
            </button>
          </p>
        </form>
      )}
      <section aria-labelledby="done">
        <h2 id="done">{t("close.sentTitle")}</h2>
        <p>{t("close.sentText")}</p>
        <form method="post" action={`${address}/close`} className="send">
          <button type="submit" name="outcome" value="sent" className="button">
            {t("close.sent")}
          </button>
          <button
            type="submit"
            name="outcome"
            value="withdrawn"
            className="button secondary"
          >
            {t("close.withdrawn")}
          </button>
        </form>
      </section>
      <section aria-labelledby="extend">
        <h2 id="extend">{t("extend.title")}</h2>
        <p>{t("extend.text")}</p>
        <form method="post" action={`${address}/extend`} className="fields">
          <label htmlFor="day">{t("extend.day")}</label>
          <span className="hint" id="day-hint">
            {t("extend.dayHint", { day: calendarDay(request.dueOn) })}
          </span>
          <input
            id="day"
            name="day"
            type="date"
            required
            defaultValue={isExtension ? typed.day : ""}
            aria-invalid={problem === "extend-day" ? true : undefined}
            aria-describedby={`day-hint${problem === "extend-day" ? " problem" : ""}`}
          />
          <Reason
            id="extend-reason"
            label={t("extend.reason")}
            isWrong={problem === "extend-reason"}
            value={isExtension ? typed.reason : ""}
          />
          <Button>{t("extend.button")}</Button>
        </form>
      </section>
      <section aria-labelledby="cannot">
        <h2 id="cannot">{t("close.cannotTitle")}</h2>
        <p>{t("close.cannotText")}</p>
        <form method="post" action={`${address}/close`} className="fields">
          <input type="hidden" name="outcome" value="cannot" />
          <Reason
            id="cannot-reason"
            label={t("close.cannotReason")}
            isWrong={isCannot}
            value={isCannot ? typed.reason : ""}
          />
          <Button>{t("close.cannot")}</Button>
        </form>
      </section>
    </>
  );
}

function Reason({
  id,
  label,
  isWrong,
  value,
}: {
  readonly id: string;
  readonly label: string;
  readonly isWrong: boolean;
  readonly value: string;
}) {
  const t = useTranslations("staff.requests");
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {t("reasonHint", { limit: longestReason })}
      </span>
      <textarea
        id={id}
        name="reason"
        rows={3}
        required
        defaultValue={value}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={`${id}-hint${isWrong ? " problem" : ""}`}
      />
    </>
  );
}

function Button({ children }: { readonly children: ReactNode }) {
  return (
    <p>
      <button type="submit" className="button secondary">
        {children}
      </button>
    </p>
  );
}
