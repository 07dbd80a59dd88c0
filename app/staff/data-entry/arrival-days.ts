import type { Days } from "#lib/arrival/csv/row.ts";
import { readWindow } from "#lib/database/consultations.ts";
import type { Role } from "#lib/staff/abilities.ts";
import { localDay } from "#lib/i18n/day.ts";

/** Why nothing at all can be brought in now. The database says the same of each row. */
export type Closed = "not-open-yet" | "too-late";

/** For how long data-entry staff may still bring in what came in time; administrators may for longer. */
const fortnight = 14 * 24 * 60 * 60 * 1000;

/** Of which days forms are taken now, or why none are. */
export async function arrivalDays(
  role: Role | undefined,
): Promise<Days | Closed> {
  const { opensAt, closesAt, isReleased } = await readWindow();
  const now = Date.now();
  if (!isReleased || now < opensAt.getTime()) return "not-open-yet";
  if (now >= closesAt.getTime() + fortnight && role !== "administrator")
    return "too-late";
  return {
    first: localDay(opensAt),
    last: localDay(new Date(closesAt.getTime() - 1000)),
    today: localDay(new Date(now)),
  };
}
