import { logRecording } from "#lib/database/recordings.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { findRecording, removeRecording } from "#lib/media/recordings.ts";
import { readRecordingId } from "#lib/media/recorded-words.ts";
import { may } from "#lib/staff/abilities.ts";
import { analystForm } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { page } from "../recordings.ts";

/** Takes a person's recording away: the computer voice takes its place. */
export async function POST(request: Request): Promise<Response> {
  const form = await analystForm(request, page);
  if (!form.ok) return form.refusal;
  if (!may(form.member.role, "keep-recordings")) return refuseStaff("role");
  const id = form.fields.get("words") ?? "";
  const words = readRecordingId(id);
  if (!words) return refuseStaff("unreadable");
  const { document, locale, version } = words;
  const recording = await findRecording(document, locale, version);
  if (recording) {
    await logRecording("remove", id, recording.seconds);
    await removeRecording(words);
  }
  return seeOther(`${withSearch(page, { removed: document })}#came`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
