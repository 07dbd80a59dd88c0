import { staffDatabase } from "#lib/database/client.ts";
import { addOpening } from "#lib/database/openings.ts";
import { longestReason, newOpening } from "#lib/release/opening.ts";
import { wholeProblemWords } from "#lib/release/problem-words.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { may } from "#lib/staff/abilities.ts";
import { analystForm } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { retype } from "../../retype.ts";
import { gateWords, readGate, readRelease } from "../gate.ts";

const page = "/staff/release";

/** Opens the consultation: because the gate is green, or for the reason that is given. */
export async function POST(request: Request): Promise<Response> {
  const form = await analystForm(request, page);
  if (!form.ok) return form.refusal;
  if (!may(form.member.role, "open")) return refuseStaff("role");
  const { window } = await readRelease();
  if (window.isDemonstration) return seeOther(page);

  const words = await gateWords();
  const reason = form.fields.get("reason") ?? "";
  const opening = newOpening(await readGate(), reason, (...problem) =>
    wholeProblemWords(words, ...problem),
  );
  if (!opening && Array.from(reason).length > longestReason)
    return retype({
      fields: form.fields,
      action: `${page}/openings`,
      name: "reason",
      label: words.staff("release.open.reason"),
      longest: longestReason,
    });
  if (!opening)
    return seeOther(
      `${withSearch(page, { problem: "reason", reason: reason.trim() || undefined })}#problem`,
    );
  await addOpening(await staffDatabase(), opening);
  return seeOther(`${withSearch(page, { done: "opened" })}#came`);
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
