import { logSignedVideo } from "#lib/database/recordings.ts";
import { seeOther } from "#lib/http/see-other.ts";
import {
  findSignedVideo,
  removeSignedVideo,
} from "#lib/media/signed-videos.ts";
import { readRecordingId } from "#lib/media/recorded-words.ts";
import { may } from "#lib/staff/abilities.ts";
import { analystForm } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { page } from "../recordings.ts";

/** Takes a video in sign language away, with its captions and transcript. */
export async function POST(request: Request): Promise<Response> {
  const form = await analystForm(request, page);
  if (!form.ok) return form.refusal;
  if (!may(form.member.role, "keep-recordings")) return refuseStaff("role");
  const id = form.fields.get("words") ?? "";
  const words = readRecordingId(id);
  if (!words) return refuseStaff("unreadable");
  const video = await findSignedVideo(words);
  if (video) {
    await logSignedVideo("remove", id, video.bytes);
    await removeSignedVideo(words);
  }
  return seeOther(`${withSearch(page, { videoRemoved: words.document })}#came`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
