import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import type { FormatRequest } from "#lib/format-request/request.ts";
import { publicDatabase } from "./client.ts";
import { json } from "./json.ts";

const asked = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("accepted"),
    reference: z.string(),
    dueOn: z.iso.date(),
  }),
  z.object({ status: z.literal("too-many") }),
  z.object({ status: z.enum(["invalid", "unknown-consultation"]) }),
]);

export type AskedFormat =
  | {
      readonly status: "accepted";
      readonly reference: string;
      /** The day, where the consultation is held, by which it is sent, in ISO 8601. */
      readonly dueOn: string;
    }
  | { readonly status: "too-many" };

/**
 * Asks for a document in another format.
 *
 * @param token the same for the same request: sent twice while it is open, it is one
 * @returns `too-many` while the platform is flooded with requests
 * @throws Error where the database refuses what `validateRequest` let through
 */
export async function requestFormat(
  token: string,
  request: FormatRequest,
): Promise<AskedFormat> {
  const given = Object.entries(request).filter(([, it]) => it !== undefined);
  const { data, error } = await publicDatabase().rpc("request_format", {
    consultation: consultation.id,
    token,
    request: json(Object.fromEntries(given)),
  });
  if (error) throw new Error(`request_format failed: ${error.code}`);
  const came = asked.parse(data);
  if (came.status === "accepted" || came.status === "too-many") return came;
  throw new Error(`request_format failed: ${came.status}`);
}
