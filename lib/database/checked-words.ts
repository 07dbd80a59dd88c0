import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { publicDatabase } from "./client.ts";

const checkedWords = z.array(
  z.object({
    publication: z.string(),
    locale: z.string(),
    version: z.string(),
  }),
);

/** Which versions of which words somebody has read and stands by; not who. */
export async function readCheckedWords() {
  const { data, error } = await publicDatabase().rpc("read_checked_words", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`read_checked_words failed: ${error.code}`);
  return checkedWords.parse(data);
}
