import { readThemeWords, shortenedWords } from "#lib/coding/theme.ts";
import { changeTheme } from "#lib/database/themes.ts";
import { analystForm } from "../../../../../access.ts";
import { withSearch } from "../../../../../addresses.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { topicAddress } from "../../../../filter.ts";
import { themeOf, type ThemeParams } from "../theme.ts";

/** Gives the theme other words. */
export async function POST(
  request: Request,
  { params }: ThemeParams,
): Promise<Response> {
  const { topic, id } = await themeOf(params);
  const address = topicAddress(topic);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const { isValid, words } = readThemeWords(form.fields);
  const result = isValid ? await changeTheme(topic, id, words) : "invalid";
  if (result === "saved")
    return seeOther(`${withSearch(address, { done: "changed" })}#themes`);
  if (result === "gone")
    return seeOther(`${withSearch(address, { problem: result })}#problem`);
  const kept = { problem: result, ...shortenedWords(words) };
  const itself = `${address}/themes/${String(id)}`;
  return seeOther(`${withSearch(itself, kept)}#problem`);
}
