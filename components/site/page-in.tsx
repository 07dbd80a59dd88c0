"use client";

import type { ReactNode } from "react";
import { useHere } from "./current-page.ts";

/** A language that the same page can be read in. */
export interface PageLanguage {
  readonly language: string;
  readonly tag: string;
  /** What its addresses begin with: nothing, or "/pl". */
  readonly root: string;
  /** Pages that it has not, each with the one to show instead. */
  readonly instead: Readonly<Record<string, string>>;
}

/**
 * Leads to the page that is open in another language. A page of questions is sent
 * as by the buttons below it, so that what was typed is kept.
 */
export function PageIn({
  to: { language, tag, root, instead },
  lang,
  dir,
  children,
}: {
  readonly to: PageLanguage;
  /** Of the words of the link, where they are in another language than the page. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  readonly children: ReactNode;
}) {
  const { path, isAsking } = useHere();
  if (isAsking)
    return (
      <button
        className="as-link"
        dir={dir}
        form="answers"
        lang={lang}
        name="changeTo"
        type="submit"
        value={language}
      >
        {children}
      </button>
    );
  return (
    <a
      dir={dir}
      href={`${root}${instead[path] ?? path}` || "/"}
      hrefLang={tag}
      lang={lang}
    >
      {children}
    </a>
  );
}
