"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Prints the page; there only where a script can do it. */
export function PrintButton({ label }: { label: string }) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) return null;
  return (
    <p>
      <button
        className="button secondary"
        onClick={() => {
          window.print();
        }}
        type="button"
      >
        {label}
      </button>
    </p>
  );
}
