/** A connection as a phone at the edge of its network has it. */
export interface LinkSpeed {
  readonly kilobitsPerSecond: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
}

/** Bytes that travel together, as in an Ethernet frame's share of TCP. */
export const packetSize = 1460;

/**
 * One direction of a link that all connections share: a packet waits until those
 * before it are through, takes its time for its bytes, and travels half a round
 * trip. Times are milliseconds on any one clock.
 */
export class Lane {
  readonly #bytesPerMillisecond: number;
  readonly #travel: number;
  #freeAt = 0;

  constructor({ kilobitsPerSecond, roundTrip }: LinkSpeed) {
    this.#bytesPerMillisecond = kilobitsPerSecond / 8;
    this.#travel = roundTrip / 2;
  }

  /** When the last byte of a packet that is handed over now arrives. */
  arrival(bytes: number, now: number): number {
    const start = Math.max(now, this.#freeAt);
    this.#freeAt = start + bytes / this.#bytesPerMillisecond;
    return this.#freeAt + this.#travel;
  }
}
