import { staffDatabase } from "#lib/database/client.ts";
import { addSignOff } from "#lib/database/sign-offs.ts";
import { readSignOff } from "#lib/gate/sign-off.ts";
import { seeOther } from "#lib/request/see-other.ts";
import { analystForm } from "../../../../access.ts";
import { withSearch } from "../../../../addresses.ts";
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

/** Somebody reloads the form's address: lead them to the page. */
export async function GET(
  _request: Request,
  { params }: PublicationParams,
): Promise<Response> {
  return seeOther(await addressOfPublication(params));
}
