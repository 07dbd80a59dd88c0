import { createHash } from "node:crypto";
import type { ReadRow } from "./row.ts";

type GoodRow = Extract<ReadRow, { ok: true }>;

/**
 * Gives each row a key that is the same whenever the row comes again, whatever the
 * file's order, encoding or separators, so that it is taken once. Rows of one file
 * that are the same are several people's: the first, the second and so on.
 */
export function createRowKeys(): (row: GoodRow) => Buffer {
  const seen = new Map<string, number>();
  return (row) => {
    const said = hashOf(canonical(row));
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return createHash("sha256")
      .update(`${said}#${String(times)}`)
      .digest();
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function canonical({ serial, arrival, answers }: GoodRow): string {
  const { rendition, locale, channel, receivedOn } = arrival;
  const given = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    serial,
    receivedOn,
    rendition,
    locale,
    channel,
    given,
  ]);
}
