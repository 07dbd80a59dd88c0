import type { ReactNode } from "react";
import { useFormWords } from "./form-words.tsx";

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

/** What was answered in another rendition, which this one does not offer: it stays unless something else is chosen. */
export function Kept({
  id,
  answer,
}: {
  id: string;
  answer: string | undefined;
}) {
  const { kept } = useFormWords();
  if (!answer) return null;
  return (
    <p className="hint" id={`${id}-kept`}>
      {kept.replace("{answer}", answer)}
    </p>
  );
}

/** The ids of what describes a control, as `aria-describedby` takes them. */
export function describedBy(
  id: string,
  hint: string | undefined,
  problem: string | undefined,
  kept?: string,
): string | undefined {
  const ids = [
    hint && `${id}-hint`,
    kept && `${id}-kept`,
    problem && `${id}-problem`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
