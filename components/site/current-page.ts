"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { pagesWithoutQuestions } from "./pages-without-questions.ts";

/**
 * Where the page is among those of its locale, as its route knows it: the same on
 * the server, and whichever address led here.
 */
export function useHere(): {
  /** Without the locale: "/documents/summary", or nothing for the first page. */
  readonly path: string;
  /** Whether it has questions, and so a form with words that must not be lost. */
  readonly isAsking: boolean;
} {
  const segments = useSelectedLayoutSegments();
  const [section, page] = segments;
  return {
    path: segments.map((segment) => `/${segment}`).join(""),
    isAsking:
      section === "questionnaire" &&
      page !== undefined &&
      !pagesWithoutQuestions.includes(page),
  };
}
