import { getTranslations } from "next-intl/server";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { escaped, plainPage } from "#lib/request/plain-page.ts";
import { isDeclaredLarger, readUpload } from "#lib/request/posted-files.ts";
import { readPostedForm } from "#lib/request/posted-form.ts";

/** In bytes: of larger files nobody waits for the end only to be asked to sign in. */
const largestBody = 25_000_000;

interface Sent {
  readonly encoding: string;
  readonly fields: URLSearchParams;
  /** The names of the fields that had a file. */
  readonly files: readonly string[];
}

/**
 * What was sent by somebody who is no longer signed in, on a page that sends it
 * again once they are: nothing that was typed is lost.
 *
 * @param signIn the address to sign in
 * @returns undefined where there is nothing to keep
 */
export async function sendAgain(
  request: Request,
  signIn: string,
): Promise<Response | undefined> {
  const sent = await readSent(request);
  if (!sent || (sent.fields.size === 0 && sent.files.length === 0))
    return undefined;
  const t = await getTranslations("staff");
  const hidden = Array.from(
    sent.fields,
    ([name, value]) =>
      `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const files = sent.files.map(
    (name, index) =>
      `<p><label for="file-${String(index)}">${escaped(t("sendAgain.file"))}</label><br>
<input id="file-${String(index)}" name="${escaped(name)}" type="file" style="font: inherit; max-inline-size: 100%"></p>`,
  );
  return plainPage({
    status: 401,
    locale: defaultLocale,
    title: t("sendAgain.title"),
    site: t("name"),
    body: `<p>${escaped(t("sendAgain.text"))}</p>
<ol>
<li><a href="${escaped(signIn)}" target="_blank">${escaped(t("sendAgain.signIn"))}</a></li>
<li>${escaped(t("sendAgain.back"))}</li>
</ol>
<form method="post" action="${escaped(new URL(request.url).pathname)}" enctype="${sent.encoding}">${hidden.join("")}
${files.join("\n")}
<p><button style="font: inherit; padding: 0.5em 1em">${escaped(t("sendAgain.button"))}</button></p>
</form>`,
  });
}

async function readSent(request: Request): Promise<Sent | undefined> {
  if (isDeclaredLarger(request, largestBody)) return undefined;
  const posted = await readPostedForm(request);
  if (posted.ok)
    return {
      encoding: "application/x-www-form-urlencoded",
      fields: posted.fields,
      files: [],
    };
  // Files are not held: whoever sent them still has them.
  const upload = await readUpload(request, { largest: 0, mostFiles: 20 });
  if (!upload) return undefined;
  const files = new Set(upload.files.map(({ field }) => field));
  return { encoding: "multipart/form-data", ...upload, files: [...files] };
}
