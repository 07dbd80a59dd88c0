"use client";

import { useEffect } from "react";

interface Props {
  /** Where a shared device is cleared. */
  readonly address: string;
  readonly label: string;
}

/** Clears a shared device by its button, and as soon as the page is left in any other way. */
export function FinishOnSharedDevice({ address, label }: Props) {
  useEffect(() => {
    const clear = () => {
      navigator.sendBeacon(address, new URLSearchParams());
    };
    const ask = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener("pagehide", clear);
    addEventListener("pageshow", ask);
    return () => {
      removeEventListener("pagehide", clear);
      removeEventListener("pageshow", ask);
    };
  }, [address]);
  return (
    <form action={address} method="post">
      <button className="button" type="submit">
        {label}
      </button>
    </form>
  );
}
