import { dayError } from "#lib/arrival/csv/row.ts";
import { readDay } from "#lib/arrival/day.ts";
import { languages } from "#lib/i18n/languages.ts";
import { isDeclaredLarger, readUpload } from "#lib/http/upload.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { dataEntryFor } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { arrivalDays } from "../../arrival-days.ts";
import {
  filesPage,
  largestFiles,
  mostFiles,
  type UploadProblem,
} from "../file-page.ts";
import { readFile } from "../read-file.ts";

/** Reads filled-in forms and shows what each says: nothing is counted. */
export async function POST(request: Request): Promise<Response> {
  const allowed = await dataEntryFor(request, filesPage);
  if (!allowed.ok) return allowed.refusal;
  if (isDeclaredLarger(request, largestFiles)) return backWith("total", {});
  const upload = await readUpload(request, {
    largest: largestFiles,
    mostFiles,
  });
  if (!upload) return refuseStaff("unreadable");
  const typed = {
    received: upload.fields.get("received")?.slice(0, 20),
    language: upload.fields.get("language")?.slice(0, 20),
  };
  const receivedOn = readDay(typed.received ?? "");
  const language = languages.find((known) => known === typed.language);
  const days = await arrivalDays(allowed.member.role);
  if (typeof days === "string") return backWith(days, typed);
  if (!receivedOn) return backWith("received", typed);
  const wrongDay = dayError(receivedOn, days);
  if (wrongDay) return backWith(wrongDay, typed);
  if (!language) return backWith("language", typed);
  if (upload.files.length === 0) return backWith("nothing", typed);
  if (upload.files.some(({ isTooLarge }) => isTooLarge))
    return backWith("total", typed);
  for (const { name, pieces } of upload.files)
    await readFile(name, Buffer.concat(pieces), { receivedOn, language });
  return seeOther(
    `${withSearch(filesPage, { came: upload.files.length })}#came`,
  );
}

function backWith(
  problem: UploadProblem,
  typed: Readonly<Record<string, string | undefined>>,
): Response {
  return seeOther(`${withSearch(filesPage, { problem, ...typed })}#problem`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(filesPage);
}
