"use client";

import { createContext, useContext } from "react";

/** The words that the form's scripts show; they come from the server, in the page's language. */
export interface FormWords {
  readonly continue: string;
  readonly skip: string;
  readonly noNames: string;
  /** With `{answer}` where the words of an answer go. */
  readonly kept: string;
  readonly errorPrefix: string;
  readonly problems: string;
  readonly saved: string;
  readonly sent: string;
  readonly unsaved: string;
  readonly also: string;
  /** With `{count}` where the number goes. */
  readonly left: string;
  readonly over: string;
  /** Without a number, for listeners. */
  readonly tooMany: string;
}

const Words = createContext<FormWords | undefined>(undefined);

export const FormWordsProvider = Words.Provider;

/** @throws Error outside a form */
export function useFormWords(): FormWords {
  const words = useContext(Words);
  if (!words) throw new Error("a field outside a form");
  return words;
}
