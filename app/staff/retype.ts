import { getTranslations } from "next-intl/server";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { escaped } from "#lib/http/escaped.ts";
import { hiddenInputs, plainPage } from "#lib/http/plain-page.ts";

interface TooLong {
  /** The form as it was sent: nothing of it is lost. */
  readonly fields: URLSearchParams;
  /** Where it goes. */
  readonly action: string;
  /** Of the text that is too long. */
  readonly name: string;
  readonly label: string;
  readonly longest: number;
}

/**
 * A page that has a text which is too long in a box, to be shortened and sent again.
 * It is the answer itself: an address or a cookie cannot hold thousands of letters.
 */
export async function retype(given: TooLong): Promise<Response> {
  const { fields, action, name, label, longest } = given;
  const t = await getTranslations("staff");
  const text = fields.get(name) ?? "";
  const count = Array.from(text).length;
  const others = new URLSearchParams(fields);
  others.delete(name);
  return plainPage({
    status: 422,
    locale: defaultLocale,
    title: t("tooLong.title"),
    site: t("name"),
    body: `<p id="problem">${escaped(t("tooLong.text", { longest, count }))}</p>
<form method="post" action="${escaped(action)}">${hiddenInputs(others)}
<p><label for="text">${escaped(label)}</label></p>
<p><textarea id="text" name="${escaped(name)}" rows="12" aria-describedby="problem" aria-invalid="true" style="box-sizing: border-box; font: inherit; inline-size: 100%">
${escaped(text)}</textarea></p>
<p><button>${escaped(t("tooLong.button"))}</button></p>
</form>`,
  });
}
