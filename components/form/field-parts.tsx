import type { ReactNode } from "react";
import { end, fillable, slot, unless } from "#lib/http/template.ts";
import { filled, When, whenHeld } from "./filled.tsx";

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

/** What is wrong with an answer: not shown where nothing is, so that a script finds its place. */
export function Wrong({ id, prefix }: { id: string; prefix: string }) {
  const problem = filled.problem(id);
  return (
    <p
      className="problem"
      id={`${id}-problem`}
      {...fillable("hidden", `${unless(problem)}hidden${end}`)}
    >
      <span className="visually-hidden">{prefix} </span>
      {slot(problem)}
    </p>
  );
}

/** What was answered in another rendition, which this one does not offer: it stays unless something else is chosen. */
export function Kept({ id }: { id: string }) {
  const kept = filled.kept(id);
  return (
    <When of={kept}>
      <p className="hint" id={`${id}-kept`}>
        {slot(kept)}
      </p>
    </When>
  );
}

/** What describes the control of a question, for `aria-describedby`: its hint, and what there is to say of its answer. */
export function described(id: string, hint: string | undefined, count = "") {
  return fillable(
    "aria-describedby",
    [
      hint ? `${id}-hint` : "",
      whenHeld(filled.kept(id), `${id}-kept`),
      whenHeld(filled.problem(id), `${id}-problem`),
      count,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** The class of a field, which marks it where its answer is wrong. */
export function fieldClass(id: string): string {
  return `field${whenHeld(filled.problem(id), " invalid")}`;
}

/** Tells who listens that the answer is wrong. */
export function invalid(id: string) {
  return fillable("aria-invalid", whenHeld(filled.problem(id), "true"));
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
