import { randomInt } from "node:crypto";
import { addSetting, listLinks } from "#lib/database/settings.ts";
import { newCode } from "#lib/pack/links.ts";
import { analystForm } from "../../access.ts";
import { withSearch } from "../../addresses.ts";
import { refuseStaff } from "../../refusal.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { may } from "#lib/staff/abilities.ts";
import {
  longestSettingName,
  problemWith,
  type SettingProblem,
} from "../problems.ts";

const page = "/staff/links";

/** Adds a setting, with a link of its own. */
export async function POST(request: Request): Promise<Response> {
  const form = await analystForm(request, page);
  if (!form.ok) return form.refusal;
  if (!may(form.member.role, "keep-links")) return refuseStaff("role");

  const name = (form.fields.get("name") ?? "").replaceAll(/\s+/g, " ").trim();
  const settings = (await listLinks()).flatMap(({ setting }) => setting ?? []);
  const problem = problemWith(name, settings);
  if (problem) return backWith(problem, name);
  const added = await addSetting(name, () => newCode(randomInt));
  // Somebody, or a second click, added it since the names were read.
  if (added === "taken") return backWith(added, name);
  return seeOther(`${withSearch(page, { added: added.code })}#added`);
}

function backWith(problem: SettingProblem, name: string): Response {
  const kept = Array.from(name).slice(0, longestSettingName).join("");
  return seeOther(
    `${withSearch(page, { problem, name: kept || undefined })}#problem`,
  );
}

/** Somebody reloads the form's address: lead them to the page. */
export function GET(): Response {
  return seeOther(page);
}
