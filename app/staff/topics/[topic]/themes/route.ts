import { readThemeWords, shortenedWords } from "#lib/coding/theme.ts";
import { addTheme } from "#lib/database/themes.ts";
import { analystForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { topicAddress } from "../../filter.ts";
import { topicOf, type TopicParams } from "../../topic.ts";

/** Adds a theme to the topic. */
export async function POST(
  request: Request,
  { params }: TopicParams,
): Promise<Response> {
  const topic = await topicOf(params);
  const address = topicAddress(topic);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const { isValid, words } = readThemeWords(form.fields);
  const result = isValid
    ? await addTheme(topic, words, form.member.id)
    : "invalid";
  if (result === "saved")
    return seeOther(`${withSearch(address, { done: "added" })}#themes`);
  const kept = { problem: result, ...shortenedWords(words) };
  return seeOther(`${withSearch(address, kept)}#problem`);
}
