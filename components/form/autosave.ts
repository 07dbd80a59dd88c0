import { save, type Saved } from "./save.ts";

/**
 * How the last save ended; `sent` where the answers had been sent before, so that
 * nothing more is taken in, and `also` where another device answered as well.
 */
export type SaveState = "none" | "saved" | "unsaved" | "sent" | "also";

/** How long somebody pauses before what they typed is saved, in milliseconds. */
const pause = 1500;

export interface Autosave {
  saveSoon(): void;
  /** @returns what the server said, or undefined where it could not be reached */
  saveNow(): Promise<Saved | undefined>;
}

/**
 * Saves a form, now or after a pause. Saves follow one another, so that an older
 * one never overwrites a newer.
 *
 * @param say shows how things stand
 */
export function createAutosave(
  form: HTMLFormElement,
  say: (state: SaveState, isPending: boolean) => void,
): Autosave {
  const base = form.elements.namedItem("base");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let turn = 0;
  let state: SaveState = "none";

  function begin(): number {
    clearTimeout(timer);
    say(state, true);
    turn += 1;
    return turn;
  }

  /** An older save says nothing of what is still to be sent. */
  function end(of: number, result: SaveState): void {
    if (of !== turn) return;
    state = result;
    say(state, false);
  }

  async function saveNow(): Promise<Saved | undefined> {
    const own = begin();
    const saving = last.then(async () => {
      const saved = await save(form);
      // What is saved now is what the next save starts from.
      if (saved.base !== undefined && base instanceof HTMLInputElement)
        base.value = saved.base;
      return saved;
    });
    last = saving.catch(() => undefined);
    try {
      const saved = await saving;
      end(own, saved.sent ? "sent" : saved.also ? "also" : "saved");
      return saved;
    } catch {
      end(own, "unsaved");
      return undefined;
    }
  }

  return {
    saveNow,
    saveSoon: () => {
      begin();
      timer = setTimeout(() => void saveNow(), pause);
    },
  };
}
