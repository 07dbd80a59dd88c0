"use client";

import { useEffect } from "react";

/** On a shared device a page that a browser kept aside is asked for anew before anybody reads it. */
export function NeverKept() {
  useEffect(() => {
    const ask = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener("pageshow", ask);
    return () => {
      removeEventListener("pageshow", ask);
    };
  }, []);
  return null;
}
