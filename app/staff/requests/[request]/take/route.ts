import { takeRequest } from "#lib/database/format-request-changes.ts";
import { analystForm } from "../../../access.ts";
import { afterwards, requestOf, type RequestParams } from "../request.ts";

/** Says who does it. */
export async function POST(
  request: Request,
  { params }: RequestParams,
): Promise<Response> {
  const { id, address } = await requestOf(params);
  const form = await analystForm(request, address);
  if (!form.ok) return form.refusal;
  return afterwards(address, await takeRequest(id), "take");
}
