import { consultation } from "#lib/consultation/consultation.ts";
import { staffDatabase } from "./client.ts";
import { isPastTheEnd } from "./past-the-end.ts";

/** An address to send the result to. Nothing joins it to a response. */
export interface Contact {
  readonly email: string;
  /** Made up, to try the platform with. */
  readonly isSample: boolean;
}

export const contactsAPage = 100;

/**
 * One page of the addresses, by the alphabet: the order in which they came would
 * tell whose response is whose. Pages count from 1; one past the end is empty. None for anybody but
 * administrators.
 */
export async function readContacts(
  page: number,
): Promise<{ readonly contacts: readonly Contact[]; readonly total: number }> {
  const database = await staffDatabase();
  const first = (page - 1) * contactsAPage;
  const { data, error, count } = await database
    .from("feedback_contacts")
    .select("email, is_sample", { count: "exact" })
    .eq("consultation_id", consultation.id)
    .order("email")
    .order("id")
    .range(first, first + contactsAPage - 1);
  if (isPastTheEnd(error))
    return { contacts: [], total: (await readContacts(1)).total };
  if (error) throw new Error(`reading contacts failed: ${error.code}`);
  const contacts = data.map(({ email, is_sample }) => ({
    email,
    isSample: is_sample,
  }));
  return { contacts, total: count ?? 0 };
}
