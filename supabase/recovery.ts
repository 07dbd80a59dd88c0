import type { Session } from "./migrations.ts";

/*
 * Where PostgreSQL refuses a parameter at the level of its protocol, the embedded
 * Supabase forgets to end the transaction. It has one connection, so every later
 * request would fail until a restart.
 */

/** Protocol violation, and the failed transaction that it leaves (PostgreSQL, appendix A). */
const broken = /"(?:08P01|25P02)"/;

/** Ends a transaction that an answer shows to be left behind; any other answer passes unread. */
export async function endBrokenTransaction(
  database: Session,
  answer: Response,
): Promise<void> {
  if (answer.ok || !broken.test(await answer.clone().text())) return;
  try {
    await database.exec("select 1");
  } catch {
    await database.exec("rollback");
  }
}
