"use client";

import { useEffect, useSyncExternalStore } from "react";

/** How often the key is pressed, and within how many milliseconds. */
const presses = 3;
const within = 3000;

const never = () => () => undefined;

interface Props {
  /** The link's id. */
  readonly link: string;
  /** Says that the key does it, where a script is there to make it true. */
  readonly words: string;
}

/** Follows a link at once, by itself or by the Escape key, and takes this page out of the way of the Back button. */
export function LeaveByKey({ link, words }: Props) {
  const isScripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    let pressed: readonly number[] = [];
    const target = document.getElementById(link);
    const leave = (event: Event) => {
      event.preventDefault();
      // Nothing is to be read while the other page is on its way.
      document.body.hidden = true;
      if (target instanceof HTMLAnchorElement) location.replace(target.href);
    };
    const count = (event: KeyboardEvent) => {
      if (event.key !== "Escape") {
        pressed = [];
        return;
      }
      const recent = pressed.filter((at) => at > event.timeStamp - within);
      pressed = [...recent, event.timeStamp];
      if (pressed.length >= presses) leave(event);
    };
    target?.addEventListener("click", leave);
    document.addEventListener("keydown", count);
    return () => {
      target?.removeEventListener("click", leave);
      document.removeEventListener("keydown", count);
    };
  }, [link]);
  return isScripted ? <p>{words}</p> : null;
}
