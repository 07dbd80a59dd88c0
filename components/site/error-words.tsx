"use client";

import { createContext, type ReactNode, useContext } from "react";

export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly next: string;
  readonly retry: string;
  readonly help: string;
}

const Words = createContext<ErrorWords | undefined>(undefined);

/** Hands the words of the error page down: it is drawn in the browser, where no other words are. */
export function ErrorWordsProvider({
  words,
  children,
}: {
  readonly words: ErrorWords;
  readonly children: ReactNode;
}) {
  return <Words value={words}>{children}</Words>;
}

/** @throws Error outside of a layout that hands the words down */
export function useErrorWords(): ErrorWords {
  const words = useContext(Words);
  if (!words) throw new Error("no words for the error page");
  return words;
}
