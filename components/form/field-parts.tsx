import type { ReactNode } from "react";

/** A legend's words, as the page's heading where they are it. */
export function Heading({
  heading,
  children,
}: {
  heading: boolean;
  children: ReactNode;
}) {
  return heading ? <h1>{children}</h1> : <span>{children}</span>;
}

/** The label of a box to write in, as the page's heading where it is that. */
export function Label({
  id,
  heading,
  children,
}: {
  id: string;
  heading: boolean;
  children: string;
}) {
  if (!heading)
    return (
      <label htmlFor={id}>
        <span>{children}</span>
      </label>
    );
  return (
    <h1>
      <label htmlFor={id}>{children}</label>
    </h1>
  );
}

export function Hint({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p className="hint" id={`${id}-hint`}>
      {text}
    </p>
  );
}

export function Problem({
  id,
  prefix,
  text,
}: {
  id: string;
  prefix: string;
  text: string | undefined;
}) {
  if (!text) return null;
  return (
    <p className="problem" id={`${id}-problem`}>
      <span className="visually-hidden">{prefix} </span>
      {text}
    </p>
  );
}

/** The ids of what describes a control, as `aria-describedby` takes them. */
export function describedBy(
  id: string,
  hint: string | undefined,
  problem: string | undefined,
): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(" ") : undefined;
}
