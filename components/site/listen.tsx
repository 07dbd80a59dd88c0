"use client";

import { type ComponentType, useEffect, useState } from "react";
import { voiceFor } from "#lib/read-aloud/voices.ts";
import type { ListenProps } from "./listen-props.ts";

/**
 * The button that reads the page aloud. It is there only where the device has a
 * voice for the page's language, and is fetched only then, once the page has rest.
 */
export function Listen(props: ListenProps) {
  const [Controls, setControls] = useState<ComponentType<ListenProps>>();

  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    let isWanted = true;
    const speech = window.speechSynthesis;
    const look = () => {
      if (!voiceFor(speech.getVoices(), document.documentElement.lang)) return;
      import("./read-aloud.tsx").then(
        ({ ReadAloud }) => {
          if (isWanted) setControls(() => ReadAloud);
        },
        () => undefined, // Off the network: the page is there to read all the same.
      );
    };
    const stopWaiting = whenAtRest(() => {
      look();
      // Most browsers know their voices only after a while; older ones at once, and have no such event.
      if ("addEventListener" in speech)
        speech.addEventListener("voiceschanged", look);
    });
    return () => {
      isWanted = false;
      stopWaiting();
      if ("removeEventListener" in speech)
        speech.removeEventListener("voiceschanged", look);
    };
  }, []);

  return Controls ? <Controls {...props} /> : null;
}

/** Calls when the browser has nothing else to do; gives what ends the waiting. */
function whenAtRest(call: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const waiting = requestIdleCallback(call, { timeout: 3000 });
    return () => {
      cancelIdleCallback(waiting);
    };
  }
  const waiting = setTimeout(call, 500);
  return () => {
    clearTimeout(waiting);
  };
}
