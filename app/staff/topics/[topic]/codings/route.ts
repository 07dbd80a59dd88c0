import { codeAnswer } from "#lib/database/verbatims.ts";
import { staffAddress } from "#lib/staff/staff-address.ts";
import { analystForm } from "../../../access.ts";
import { idOf } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { topicAddress } from "../../filter.ts";
import { topicOf, type TopicParams } from "../../topic.ts";

/**
 * Codes a verbatim. The form says which themes were ticked when the page was
 * made (`seen`) and which are now (`theme`); only the difference is applied. A
 * script gets a status, a plain form its page again, at the verbatim.
 */
export async function POST(
  request: Request,
  { params }: TopicParams,
): Promise<Response> {
  const topic = await topicOf(params);
  const form = await analystForm(request, topicAddress(topic));
  if (!form.ok) return form.refusal;

  const answer = idOf(form.fields.get("answer"));
  const seen = idsOf(form.fields.getAll("seen"));
  const ticked = idsOf(form.fields.getAll("theme"));
  if (answer === undefined || !seen || !ticked)
    return refuseStaff("unreadable");
  const result = await codeAnswer({
    answer,
    added: ticked.filter((id) => !seen.includes(id)),
    removed: seen.filter((id) => !ticked.includes(id)),
  });
  if (request.headers.get("accept") === "application/json")
    return Response.json({}, { status: result === "saved" ? 200 : 410 });

  const back = staffAddress(form.fields.get("back") ?? undefined);
  const place = new URL(back, request.url);
  place.searchParams.set(result === "saved" ? "saved" : "gone", String(answer));
  const at = result === "saved" ? `verbatim-${String(answer)}` : "verbatims";
  return seeOther(`${place.pathname}${place.search}#${at}`);
}

/** Every id, or undefined where one is none. */
function idsOf(given: readonly string[]): readonly number[] | undefined {
  const ids = given.map(idOf).filter((id) => id !== undefined);
  return ids.length === given.length ? ids : undefined;
}
