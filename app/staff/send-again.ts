import { getTranslations } from "next-intl/server";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { escaped } from "#lib/http/escaped.ts";
import { hiddenInputs, plainPage } from "#lib/http/plain-page.ts";
import { readUpload } from "#lib/http/upload.ts";
import { readPostedForm } from "#lib/http/posted-form.ts";

interface Sent {
  readonly encoding: string;
  readonly fields: URLSearchParams;
  /** The names of the files, by that of their field. */
  readonly files: ReadonlyMap<string, readonly string[]>;
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
  if (!sent || (sent.fields.size === 0 && sent.files.size === 0))
    return undefined;
  const t = await getTranslations("staff");
  const inputs = Array.from(
    sent.files,
    ([field, names], index) =>
      `<p><label for="file-${String(index)}">${escaped(t("sendAgain.file", { names: names.join(", ") }))}</label><br>
<input id="file-${String(index)}" name="${escaped(field)}" type="file" required${names.length > 1 ? " multiple" : ""} style="font: inherit; max-inline-size: 100%"></p>`,
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
<form method="post" action="${escaped(new URL(request.url).pathname)}" enctype="${sent.encoding}">${hiddenInputs(sent.fields)}
${inputs.join("\n")}
<p><button style="font: inherit; padding: 0.5em 1em">${escaped(t("sendAgain.button"))}</button></p>
</form>`,
  });
}

async function readSent(request: Request): Promise<Sent | undefined> {
  const posted = await readPostedForm(request);
  if (posted.ok)
    return {
      encoding: "application/x-www-form-urlencoded",
      fields: posted.fields,
      files: new Map(),
    };
  // Files are not held: whoever sent them still has them.
  const upload = await readUpload(request, { largest: 0, mostFiles: 20 });
  if (!upload) return undefined;
  const files = new Map<string, readonly string[]>();
  for (const { field, name } of upload.files)
    files.set(field, [...(files.get(field) ?? []), name]);
  return { encoding: "multipart/form-data", fields: upload.fields, files };
}
