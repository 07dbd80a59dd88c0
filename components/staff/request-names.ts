import type { useTranslations } from "next-intl";
import { daysBetween, type Day } from "#lib/i18n/day.ts";
import {
  documentChoices,
  formatChoices,
  type Way,
} from "#lib/format-request/choices.ts";

type Words = ReturnType<typeof useTranslations<"staff.requests">>;

/** A request as these pages show it, without where it is to be sent. */
export interface RequestShown {
  readonly id: number;
  readonly reference: string;
  readonly document: string;
  readonly format: string;
  readonly otherFormat: string | null;
  readonly language: string | null;
  readonly sending: Way;
  readonly neededBy: Day | null;
  readonly askedAt: Date;
  readonly dueOn: Day;
  readonly state: "new" | "in-progress" | "sent" | "withdrawn" | "cannot";
  readonly takenBy: string | null;
  readonly doneBy: string | null;
  readonly doneAt: Date | null;
  readonly doneReason: string | null;
  readonly daysTaken: number | null;
}

/** What a document is called; one that is not offered any more by its id. */
export function documentName(
  t: Words,
  documents: ReturnType<typeof useTranslations<"documents">>,
  id: string,
): string {
  const known = documentChoices.find((choice) => choice === id);
  if (!known) return id;
  return known === "everything" ? t("all") : documents(`titles.${known}`);
}

/** What a format is called to who asks for it, or what they asked for instead. */
export function formatName(
  formats: ReturnType<typeof useTranslations<"format-requests">>,
  { format, otherFormat }: RequestShown,
): string {
  if (otherFormat !== null) return otherFormat;
  const known = formatChoices.find((choice) => choice === format);
  return known ? formats(`form.formats.${known}`) : format;
}

/** How long there is, or how late it is. */
export function timeLeft(t: Words, dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return t("today");
  return days < 0 ? t("late", { days: -days }) : t("left", { days });
}

export function stateName(t: Words, { state, takenBy }: RequestShown): string {
  return t(`states.${state}`, { name: takenBy ?? t("someone") });
}
