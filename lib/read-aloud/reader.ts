import type { Passage } from "./passages.ts";

/** How fast, as the browser counts: 1 is the voice's own pace. */
export const speeds = { slow: 0.75, usual: 1, fast: 1.4 } as const;
export type Speed = keyof typeof speeds;

export function isSpeed(value: unknown): value is Speed {
  return typeof value === "string" && Object.hasOwn(speeds, value);
}

export type ReadingState = "silent" | "reading" | "paused";

interface Parts {
  readonly passages: readonly Passage[];
  readonly speed: Speed;
  /** Says a passage, and then calls `ended` with whether it could. */
  say(passage: Passage, rate: number, ended: (wasSaid: boolean) => void): void;
  /** Ends at once whatever is being said. */
  hush(): void;
  /** The passage that is read or paused at; none where reading has ended. */
  onChange(state: ReadingState, passage: Passage | undefined): void;
}

export interface Reader {
  start(): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  setSpeed(speed: Speed): void;
}

/**
 * Reads passages one after the other. It pauses by stopping, and goes on from the
 * start of the passage: on Android the browser's own pause ends the reading.
 */
export function createReader(parts: Parts): Reader {
  const { passages } = parts;
  let at = 0;
  let speed = parts.speed;
  let state: ReadingState = "silent";
  // What is hushed may still say that it is done: only the latest counts.
  let latest = 0;

  const change = (next: ReadingState) => {
    state = next;
    parts.onChange(state, state === "silent" ? undefined : passages[at]);
  };
  const hush = () => {
    latest += 1;
    parts.hush();
  };
  const read = () => {
    const passage = passages[at];
    if (!passage) {
      stop();
      return;
    }
    hush();
    const mine = latest;
    change("reading");
    parts.say(passage, speeds[speed], (wasSaid) => {
      if (mine !== latest) return;
      // Without a voice that works it would rush through the page without a sound.
      if (!wasSaid) {
        stop();
        return;
      }
      at += 1;
      read();
    });
  };
  const stop = () => {
    hush();
    at = 0;
    change("silent");
  };

  return {
    start() {
      at = 0;
      read();
    },
    pause() {
      if (state !== "reading") return;
      hush();
      change("paused");
    },
    goOn() {
      if (state === "paused") read();
    },
    stop,
    setSpeed(next) {
      speed = next;
      if (state === "reading") read();
    },
  };
}
