import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  /** Undefined where there is nothing to count. */
  readonly submit:
    { readonly words: string; readonly label?: string } | undefined;
  readonly discard: { readonly words: string; readonly label?: string };
  readonly children?: ReactNode;
}

/** Count what was read, or throw it away. */
export function ImportActions({ id, submit, discard, children }: Props) {
  const acts = [
    submit && { ...submit, path: "submit", look: "button" },
    { ...discard, path: "discard", look: "button secondary" },
  ].filter((act) => act !== undefined);
  return (
    <div className="import-actions">
      {acts.map(({ path, look, words, label }) => (
        <form
          action={`/staff/data-entry/imports/${path}`}
          key={path}
          method="post"
        >
          <input name="import" type="hidden" value={id} />
          <button aria-label={label} className={look} type="submit">
            {words}
          </button>
        </form>
      ))}
      {children}
    </div>
  );
}
