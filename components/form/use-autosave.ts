"use client";

import { type RefObject, useCallback, useRef, useState } from "react";
import { save, type Saved } from "./save.ts";

/**
 * How the last save ended; `sent` where the answers had been sent before, so that
 * nothing more is taken in, and `also` where another device answered as well.
 */
export type SaveState = "none" | "saved" | "unsaved" | "sent" | "also";

/** How long somebody pauses before what they typed is saved, in milliseconds. */
const pause = 1500;

/**
 * Saves a form, now or after a pause. Saves follow one another, so that an older
 * one never overwrites a newer.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  drawnFrom: string,
) {
  const [state, setState] = useState<SaveState>("none");
  const [isPending, setIsPending] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const turns = useRef(0);
  // What is saved now is what the next save starts from, before the page is drawn anew with it.
  const start = useRef(drawnFrom);
  const [base, setBase] = useState(drawnFrom);

  const saveNow = useCallback(async (): Promise<Saved | undefined> => {
    clearTimeout(timer.current);
    const element = form.current;
    if (!element) return undefined;
    setIsPending(true);
    turns.current += 1;
    const turn = turns.current;
    // An older save says nothing of what is still to be sent.
    const say = (result: SaveState) => {
      if (turn !== turns.current) return;
      setState(result);
      setIsPending(false);
    };
    const saving = last.current.then(async () => {
      const saved = await save(element, start.current);
      start.current = saved.base ?? start.current;
      return saved;
    });
    last.current = saving.catch(() => undefined);
    try {
      const saved = await saving;
      if (saved.base !== undefined) setBase(saved.base);
      say(saved.sent ? "sent" : saved.also ? "also" : "saved");
      return saved;
    } catch {
      say("unsaved");
      return undefined;
    }
  }, [form]);

  const saveSoon = useCallback(() => {
    setIsPending(true);
    turns.current += 1;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void saveNow(), pause);
  }, [saveNow]);

  return { state, isPending, base, saveNow, saveSoon };
}
