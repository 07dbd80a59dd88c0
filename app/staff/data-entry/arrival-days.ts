import type { Days } from "#lib/arrival/csv/row.ts";
import { limits } from "#lib/consultation/limits.ts";
import { readWindow } from "#lib/database/consultations.ts";
import { may, type Role } from "#lib/staff/abilities.ts";
import { localDay } from "#lib/i18n/day.ts";

/** Why nothing at all can be brought in now. The database says the same of each row. */
export type Closed = "not-open-yet" | "too-late";

/** For how long whoever brings forms in may still do so with what came in time; some may for longer. */
const afterClosing = limits.lateFormDays * 24 * 60 * 60 * 1000;

/** Of which days forms are taken now, or why none are. */
export async function arrivalDays(
  role: Role | undefined,
): Promise<Days | Closed> {
  const { opensAt, closesAt, isReleased } = await readWindow();
  const now = Date.now();
  if (!isReleased || now < opensAt.getTime()) return "not-open-yet";
  if (now >= closesAt.getTime() + afterClosing && !may(role, "enter-late"))
    return "too-late";
  return {
    first: localDay(opensAt),
    last: localDay(new Date(closesAt.getTime() - 1000)),
    today: localDay(new Date(now)),
  };
}
