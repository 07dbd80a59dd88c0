"use client";

import { useRef, useState, useSyncExternalStore } from "react";

interface Props {
  readonly action: string;
  readonly answer: number;
  /** The page to come back to without a script. */
  readonly back: string;
  readonly themes: readonly { readonly id: number; readonly name: string }[];
  readonly coded: readonly number[];
  readonly isSaved: boolean;
  readonly words: Words;
}

interface Words {
  readonly legend: string;
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly failed: string;
  readonly signedOut: string;
  readonly gone: string;
  readonly added: Readonly<Record<string, string>>;
  readonly removed: Readonly<Record<string, string>>;
}

/** Digits reach this many themes. */
const withKey = 9;

const never = () => () => undefined;

/**
 * The themes of one comment. Without a script a plain form with a button; with
 * it each tick is saved at once, one after the other, and said aloud.
 */
export function CodingForm(props: Props) {
  const { action, answer, back, themes, coded, isSaved, words } = props;
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [status, setStatus] = useState(isSaved ? words.saved : "");
  const queue = useRef(Promise.resolve());

  const save = (box: HTMLInputElement, theme: number) => {
    const isOn = box.checked;
    setStatus(words.saving);
    queue.current = queue.current.then(async () => {
      const failure = await send(action, answer, theme, isOn, words);
      // Where it was not saved the box shows what is stored.
      if (failure !== undefined) box.checked = !isOn;
      const done = isOn ? words.added : words.removed;
      setStatus(failure ?? done[theme] ?? words.saved);
    });
  };

  return (
    <form method="post" action={action} className="coding" autoComplete="off">
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="back" value={back} />
      {coded.map((id) => (
        <input type="hidden" name="seen" value={id} key={id} />
      ))}
      <fieldset>
        <legend>{words.legend}</legend>
        {themes.map(({ id, name }, index) => {
          const key =
            hasScript && index < withKey ? String(index + 1) : undefined;
          return (
            <label key={id}>
              <input
                type="checkbox"
                name="theme"
                value={id}
                aria-keyshortcuts={key}
                defaultChecked={coded.includes(id)}
                onChange={({ target }) => {
                  save(target, id);
                }}
              />
              {key && <kbd aria-hidden="true">{key}</kbd>}
              <span>{name}</span>
            </label>
          );
        })}
      </fieldset>
      {!hasScript && (
        <button type="submit" className="button secondary">
          {words.save}
        </button>
      )}
      <p role="status" className="coding-status">
        {status}
      </p>
    </form>
  );
}

/** Sends one change; only what changed, so that nobody else's coding is undone. */
async function send(
  action: string,
  answer: number,
  theme: number,
  isOn: boolean,
  words: Words,
): Promise<string | undefined> {
  const fields = new URLSearchParams({
    answer: String(answer),
    [isOn ? "theme" : "seen"]: String(theme),
  });
  try {
    const { ok, status } = await fetch(action, {
      method: "POST",
      headers: { accept: "application/json" },
      // Led elsewhere, it would take the page there for its answer.
      redirect: "manual",
      body: fields,
    });
    if (ok) return undefined;
    if (status === 401) return words.signedOut;
    return status === 410 ? words.gone : words.failed;
  } catch {
    return words.failed;
  }
}
