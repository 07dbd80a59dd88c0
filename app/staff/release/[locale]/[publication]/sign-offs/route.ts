import { getTranslations } from "next-intl/server";
import { staffDatabase } from "#lib/database/client.ts";
import { addSignOff } from "#lib/database/sign-offs.ts";
import {
  longestNote,
  readSignOff,
  signOffKinds,
} from "#lib/release/sign-off.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { analystForm } from "../../../../access.ts";
import { withSearch } from "../../../../addresses.ts";
import { retype } from "../../../../retype.ts";
import {
  addressOfPublication,
  type PublicationParams,
  stateOfPublication,
} from "../publication.ts";

/** Records that somebody read the publication, or that nobody did. */
export async function POST(
  request: Request,
  { params }: PublicationParams,
): Promise<Response> {
  const address = await addressOfPublication(params);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  const { document, locale, version } = await stateOfPublication(params);
  const read = readSignOff(document, form.fields);
  if (!read.ok && read.problem === "long" && isLongNote(form.fields))
    return retypeNote(form.fields, `${address}/sign-offs`);
  if (!read.ok)
    return seeOther(
      `${withSearch(address, { problem: read.problem, kind: form.fields.get("kind") ?? undefined })}#problem`,
    );
  // What was signed is what stood on the page.
  if (read.signed.version !== version)
    return seeOther(`${withSearch(address, { problem: "changed" })}#problem`);
  await addSignOff(await staffDatabase(), {
    ...read.signed,
    publication: document,
    locale,
  });
  return seeOther(`${withSearch(address, { done: "signed" })}#came`);
}

function isLongNote(fields: URLSearchParams): boolean {
  return Array.from(fields.get("note") ?? "").length > longestNote;
}

async function retypeNote(fields: URLSearchParams, action: string) {
  const t = await getTranslations("staff.release.one");
  const kind =
    signOffKinds.find((it) => it === fields.get("kind")) ?? signOffKinds[0];
  const label = t(`note.${kind}`);
  return retype({ fields, action, name: "note", label, longest: longestNote });
}

/** Somebody reloads the form's address: lead them to the page. */
export async function GET(
  _request: Request,
  { params }: PublicationParams,
): Promise<Response> {
  return seeOther(await addressOfPublication(params));
}
