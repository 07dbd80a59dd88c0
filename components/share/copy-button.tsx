"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => undefined;

interface Words {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** Copies the field of this id. There only with a script: without one people select and copy as ever. */
export function CopyButton({
  field,
  label,
  words,
}: {
  readonly field: string;
  /** What is copied, for those who do not see what the button stands under. */
  readonly label: string;
  readonly words: Words;
}) {
  const [result, setResult] = useState<"copied" | "notCopied">();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) return null;
  return (
    <p className="copy not-printed">
      <button
        className="button secondary"
        type="button"
        onClick={() => {
          void copyField(field).then((done) => {
            setResult(done ? "copied" : "notCopied");
          });
        }}
      >
        {words.copy}
        <span className="visually-hidden">: {label}</span>
      </button>{" "}
      <span role="status">{result && words[result]}</span>
    </p>
  );
}

/** Selects the field as well, so that what was copied can be seen. */
async function copyField(id: string): Promise<boolean> {
  const field = document.getElementById(id);
  if (!(
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  ))
    return false;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard without https, or not allowed: the selected text is ready to copy.
    return false;
  }
}
