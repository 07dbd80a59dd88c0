import { z } from "zod";
import { publicDatabase } from "./client.ts";

const link = z
  .object({
    code: z.string(),
    channel: z.string(),
    setting: z.string().nullable(),
  })
  .nullable();

/** A link that people were given: its code, the way it is passed on, and whose it is. */
export interface DistributionLink {
  readonly code: string;
  readonly channel: string;
  /** The setting's name; null for a link that everybody passes on. */
  readonly setting: string | null;
}

/** The link of a code, or null where there is none. */
export async function readLink(code: string): Promise<DistributionLink | null> {
  const { data, error } = await publicDatabase().rpc("read_link", {
    link: code,
  });
  if (error) throw new Error(`read_link failed: ${error.code}`);
  return link.parse(data);
}
