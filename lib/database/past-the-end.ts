/** What the database's interface answers where a range begins after the last row. */
const pastTheEnd = "PGRST103";

/** Whether a page was asked for that is not there: rows may have gone since its address was made. */
export function isPastTheEnd(error: { readonly code: string } | null): boolean {
  return error?.code === pastTheEnd;
}
