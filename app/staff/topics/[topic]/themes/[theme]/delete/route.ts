import { deleteTheme } from "#lib/database/themes.ts";
import { analystForm } from "../../../../../access.ts";
import { withSearch } from "../../../../../addresses.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { topicAddress } from "../../../../filter.ts";
import { themeOf, type ThemeParams } from "../theme.ts";

/** Deletes the theme with its codings. */
export async function POST(
  request: Request,
  { params }: ThemeParams,
): Promise<Response> {
  const { topic, id } = await themeOf(params);
  const address = topicAddress(topic);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  await deleteTheme(topic, id);
  return seeOther(`${withSearch(address, { done: "deleted" })}#themes`);
}
