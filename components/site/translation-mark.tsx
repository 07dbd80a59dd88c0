"use client";

import type { ReactNode } from "react";
import { useHere } from "./current-page.ts";

/** Which pages of a translation nobody has checked. */
export interface UncheckedPages {
  /** By the address, without a language; what is below it is its own too. */
  readonly pages: Readonly<Record<string, boolean>>;
  readonly others: boolean;
}

/** Says that a page was translated with the help of a machine, until a named person has signed its words. */
export function TranslationMark({
  unchecked: { pages, others },
  children,
}: {
  readonly unchecked: UncheckedPages;
  readonly children: ReactNode;
}) {
  const { path } = useHere();
  const [, isUnchecked = others] =
    Object.entries(pages).find(
      ([page]) => path === page || path.startsWith(`${page}/`),
    ) ?? [];
  return isUnchecked ? <p className="translation-mark">{children}</p> : null;
}
