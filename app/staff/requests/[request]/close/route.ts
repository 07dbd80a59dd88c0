import {
  closeRequest,
  outcomes,
} from "#lib/database/format-request-changes.ts";
import { readReason, shortenedReason } from "#lib/format-request/reason.ts";
import { analystForm } from "../../../access.ts";
import { refuseStaff } from "../../../refusal.ts";
import {
  afterwards,
  backWith,
  requestOf,
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
  const reason = readReason(given);
  if (outcome === "cannot" && !reason)
    return backWith(address, "cannot-reason", {
      reason: shortenedReason(given),
    });
  const came = await closeRequest(id, outcome, reason);
  return afterwards(address, came, outcome);
}
