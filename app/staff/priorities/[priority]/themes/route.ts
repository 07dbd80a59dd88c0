import { readThemeWords, shortenedWords } from "#lib/coding/theme.ts";
import { addTheme } from "#lib/database/themes.ts";
import { analystForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { priorityAddress } from "../../filter.ts";
import { priorityOf, type PriorityParams } from "../../priority.ts";

/** Adds a theme to the priority. */
export async function POST(
  request: Request,
  { params }: PriorityParams,
): Promise<Response> {
  const priority = await priorityOf(params);
  const address = priorityAddress(priority);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const { isValid, words } = readThemeWords(form.fields);
  const result = isValid
    ? await addTheme(priority, words, form.member.id)
    : "invalid";
  if (result === "saved")
    return seeOther(`${withSearch(address, { done: "added" })}#themes`);
  const kept = { problem: result, ...shortenedWords(words) };
  return seeOther(`${withSearch(address, kept)}#problem`);
}
