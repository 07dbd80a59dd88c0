import { createHash, randomBytes } from "node:crypto";

/*
 * Holds back one network that sends too much, so that it does not use up what
 * all others may send. It forgets everything when the platform stops, and never
 * holds an address: only a hash with a salt that nobody keeps.
 */

const remembered = 10_000;

/** Whether one more from this network is let through. */
export type FloodBrake = (headers: Headers) => boolean;

/**
 * A brake with a memory of its own.
 *
 * @param most of one network within the time
 * @param milliseconds the time
 */
export function createFloodBrake(
  most: number,
  milliseconds: number,
  now: () => number = Date.now,
): FloodBrake {
  const salt = randomBytes(16);
  const sent = new Map<string, readonly number[]>();
  return (headers) => {
    const network = networkOf(headers);
    if (network === undefined) return true;
    const key = createHash("sha256").update(salt).update(network).digest("hex");
    const recent = (sent.get(key) ?? []).filter(
      (at) => at > now() - milliseconds,
    );
    if (recent.length >= most) return false;
    // Written anew, so that the first of the map is the one longest unused.
    sent.delete(key);
    sent.set(key, [...recent, now()]);
    const [oldest] = sent.keys();
    if (sent.size > remembered && oldest !== undefined) sent.delete(oldest);
    return true;
  };
}

/** The address that the nearest proxy, or the server itself, saw: what stands before it in the header anybody can make up. */
function networkOf(headers: Headers): string | undefined {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
}
