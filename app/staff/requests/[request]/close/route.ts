import {
  closeRequest,
  outcomes,
} from "#lib/database/format-request-changes.ts";
import { isTooLong, readReason } from "#lib/format-request/reason.ts";
import { analystForm } from "../../../access.ts";
import { refuseStaff } from "../../../refusal.ts";
import {
  afterwards,
  backWith,
  requestOf,
  retypeReason,
  type RequestParams,
} from "../request.ts";

/** Ends the request; where it was to be sent is deleted with that. */
export async function POST(
  request: Request,
  { params }: RequestParams,
): Promise<Response> {
  const { id, address } = await requestOf(params);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const named = form.fields.get("outcome");
  const outcome = outcomes.find((candidate) => candidate === named);
  if (!outcome) return refuseStaff("unreadable");
  const given = form.fields.get("reason") ?? "";
  if (outcome === "cannot" && isTooLong(given))
    return retypeReason(form.fields, `${address}/close`, "close.cannotReason");
  const reason = readReason(given);
  if (outcome === "cannot" && !reason)
    return backWith(address, "cannot-reason");
  const came = await closeRequest(id, outcome, reason);
  return afterwards(address, came, outcome);
}
