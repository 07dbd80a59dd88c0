import { logRecording } from "#lib/database/recordings.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { readUploadStream } from "#lib/http/upload.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { largestRecording, saveRecording } from "#lib/media/recordings.ts";
import { readRecordingId, recordingId } from "#lib/media/recorded-words.ts";
import { may } from "#lib/staff/abilities.ts";
import { analystFor } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import type { UploadProblem } from "../problems.ts";
import { readToEnd } from "../read-to-end.ts";
import { page, readAloud } from "../recordings.ts";

/** Adds a person's recording of words as they stand now. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuseStaff("origin");
  const allowed = await analystFor(request, page);
  if (!allowed.ok) return allowed.refusal;
  if (!may(allowed.member.role, "keep-recordings")) return refuseStaff("role");
  const posted = await readUploadStream(request, largestRecording);
  if (!posted) return refuseStaff("unreadable");

  const id = posted.fields.get("words") ?? "";
  const words = readRecordingId(id);
  const problem = posted.name === "" ? "nothing" : await wordsProblem(id);
  if (!words || problem) {
    await readToEnd(posted.content);
    return backWith(problem ?? "words", id);
  }
  try {
    const saved = await saveRecording(words, posted.content, ({ seconds }) =>
      logRecording("upload", recordingId(words), seconds),
    );
    if (!saved.ok) return backWith(saved.problem, id);
  } catch (error) {
    console.error(error instanceof Error ? error.message.slice(0, 100) : "");
    return backWith("broken-off", id);
  }
  return seeOther(`${withSearch(page, { added: words.document })}#came`);
}

/** The words may have changed since the form was opened. */
async function wordsProblem(id: string): Promise<UploadProblem | undefined> {
  const publications = await readAloud();
  const stand = publications.some((words) => recordingId(words) === id);
  return stand ? undefined : "words";
}

function backWith(problem: UploadProblem, words: string): Response {
  const chosen = readRecordingId(words)?.document;
  return seeOther(`${withSearch(page, { problem, chosen })}#problem`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
