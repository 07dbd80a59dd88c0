import type { Session } from "./migrations.ts";

/*
 * A parameter that cannot be written down leaves half a message in PGlite's
 * buffer. The messages after it are refused, the end of the transaction among
 * them, and with one connection every later request would fail until a restart.
 */

/** The half message and the failed transaction each cost one round; one more proves that both are gone. */
const rounds = 5;

/** Brings the database back where an answer of failure may have left it unusable; after any other answer does nothing. */
export async function recover(
  database: Session,
  answer: Response,
): Promise<void> {
  if (answer.status < 500) return;
  for (let round = 0; round < rounds; round += 1) {
    try {
      await database.rows("select $1::integer", [round]);
      return;
    } catch {
      await database.exec("rollback").catch(() => undefined);
    }
  }
}
