import type { Speed } from "#lib/read-aloud/reader.ts";

export interface ListenProps {
  readonly words: Readonly<
    Record<
      "start" | "label" | "pause" | "goOn" | "stop" | "speed" | Speed,
      string
    >
  >;
}
