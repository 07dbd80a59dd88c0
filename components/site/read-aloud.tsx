"use client";

import { useEffect, useRef, useState } from "react";
import { passagesOf } from "#lib/read-aloud/passages.ts";
import {
  createReader,
  isSpeed,
  type Reader,
  type ReadingState,
  type Speed,
  speeds,
} from "#lib/read-aloud/reader.ts";
import type { ListenProps } from "./listen-props.ts";
import { hush, isShown, mark, say } from "./speech.ts";

const allSpeeds = Object.keys(speeds).filter(isSpeed);

/** Reads the page's main part aloud: listen, pause, go on, stop, and how fast. */
export function ReadAloud({ words }: ListenProps) {
  const [state, setState] = useState<ReadingState>("silent");
  const [speed, setSpeed] = useState(keptSpeed);
  const reader = useRef<Reader>(undefined);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const end = () => {
      reader.current?.stop();
    };
    // A browser goes on speaking after its page is left.
    window.addEventListener("pagehide", end);
    return () => {
      window.removeEventListener("pagehide", end);
      end();
    };
  }, []);

  function press() {
    if (state === "reading") reader.current?.pause();
    else if (state === "paused") reader.current?.goOn();
    else start();
  }

  function start() {
    const main = document.getElementById("main");
    if (!main) return;
    reader.current = createReader({
      passages: passagesOf(main, isShown),
      speed,
      say,
      hush,
      onChange: (next, passage) => {
        setState(next);
        mark(passage?.element);
      },
    });
    reader.current.start();
  }

  function change(value: string) {
    if (!isSpeed(value)) return;
    setSpeed(value);
    keepSpeed(value);
    reader.current?.setSpeed(value);
  }

  const action = { silent: "start", reading: "pause", paused: "goOn" } as const;
  return (
    <div
      className={state === "silent" ? "listen" : "listen at-work"}
      role="group"
      aria-label={words.label}
    >
      {/* One button throughout, so that the focus stays where it is. */}
      <button onClick={press} ref={button} type="button">
        {words[action[state]]}
      </button>
      {state !== "silent" && (
        <>
          <button
            onClick={() => {
              button.current?.focus();
              reader.current?.stop();
            }}
            type="button"
          >
            {words.stop}
          </button>
          <label>
            {words.speed}
            <select
              onChange={(event) => {
                change(event.target.value);
              }}
              value={speed}
            >
              {allSpeeds.map((one) => (
                <option key={one} value={one}>
                  {words[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

const storage = "reading-speed";

function keptSpeed(): Speed {
  try {
    const kept = localStorage.getItem(storage);
    return isSpeed(kept) ? kept : "usual";
  } catch {
    return "usual"; // A browser may refuse to keep anything.
  }
}

function keepSpeed(speed: Speed): void {
  try {
    localStorage.setItem(storage, speed);
  } catch {
    // It is then as usual on the next page.
  }
}
