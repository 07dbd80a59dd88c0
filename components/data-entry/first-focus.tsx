"use client";

import { useEffect } from "react";

/** Begins at a field, where nobody has gone elsewhere: a reader of codes types into what has the focus. */
export function FirstFocus({ field }: { readonly field: string }) {
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById(field)?.focus();
  }, [field]);
  return null;
}
