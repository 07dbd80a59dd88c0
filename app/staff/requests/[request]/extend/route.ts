import { extendRequest } from "#lib/database/format-request-changes.ts";
import { isRealDay } from "#lib/i18n/day.ts";
import { isTooLong, readReason } from "#lib/format-request/reason.ts";
import { analystForm } from "../../../access.ts";
import {
  afterwards,
  backWith,
  requestOf,
  retypeReason,
  type RequestParams,
} from "../request.ts";

/** Makes it due later, with a reason. */
export async function POST(
  request: Request,
  { params }: RequestParams,
): Promise<Response> {
  const { id, address } = await requestOf(params);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const day = (form.fields.get("day") ?? "").trim();
  const given = form.fields.get("reason") ?? "";
  const typed = { day: day.slice(0, 10), reason: given };
  if (isTooLong(given))
    return retypeReason(form.fields, `${address}/extend`, "extend.reason");
  const reason = readReason(given);
  if (!isRealDay(day)) return backWith(address, "extend-day", typed);
  if (!reason) return backWith(address, "extend-reason", typed);
  const came = await extendRequest(id, day, reason);
  // Only the database knows by now which day stands.
  if (came === "invalid") return backWith(address, "extend-day", typed);
  return afterwards(address, came, "extend");
}
