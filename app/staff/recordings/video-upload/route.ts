import type { VideoUploadProblem } from "#components/staff/add-video.tsx";
import { logSignedVideo } from "#lib/database/recordings.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { readUploadStream } from "#lib/http/upload.ts";
import { seeOther } from "#lib/http/see-other.ts";
import {
  largestText,
  largestVideo,
  saveSignedVideo,
} from "#lib/media/signed-videos.ts";
import { readRecordingId, recordingId } from "#lib/media/recorded-words.ts";
import { may } from "#lib/staff/abilities.ts";
import { analystFor } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { page } from "../recordings.ts";
import { readToEnd } from "../read-to-end.ts";
import { readSigned } from "../videos.ts";

/** Adds a video in sign language, with captions and transcript, of words as they stand now. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuseStaff("origin");
  const allowed = await analystFor(request, page);
  if (!allowed.ok) return allowed.refusal;
  if (!may(allowed.member.role, "keep-recordings")) return refuseStaff("role");
  const posted = await readUploadStream(request, largestVideo, {
    names: ["captions"],
    largest: largestText,
  });
  if (!posted) return refuseStaff("unreadable");

  const { fields, name, content } = posted;
  const id = fields.get("words") ?? "";
  const words = readRecordingId(id);
  const stand = (await readSigned()).some((it) => recordingId(it) === id);
  if (!words || !stand || name === "") {
    await readToEnd(content);
    return backWith(name === "" ? "nothing" : "words", id);
  }
  try {
    const saved = await saveSignedVideo(
      words,
      {
        video: content,
        captions: fields.get("captions") ?? "",
        transcript: (fields.get("transcript") ?? "").replaceAll("\r\n", "\n"),
      },
      ({ bytes }) => logSignedVideo("upload", recordingId(words), bytes),
    );
    if (!saved.ok) return backWith(saved.problem, id);
  } catch (error) {
    console.error(error instanceof Error ? error.message.slice(0, 100) : "");
    return backWith("broken-off", id);
  }
  return seeOther(`${withSearch(page, { videoAdded: words.document })}#came`);
}

function backWith(videoProblem: VideoUploadProblem, words: string): Response {
  const signed = readRecordingId(words)?.document;
  return seeOther(`${withSearch(page, { videoProblem, signed })}#problem`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
