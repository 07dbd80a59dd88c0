"use client";

import { consultation } from "#lib/consultation/consultation.ts";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * Keys for keying in without a mouse. They work on a field that has the focus
 * alone (WCAG 2.1.4); the page says what they do before anything moves (3.2.2).
 */
export function KeyingKeys({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = place.current;
    here?.addEventListener("keydown", act);
    return () => here?.removeEventListener("keydown", act);
  }, []);
  return <div ref={place}>{children}</div>;
}

function act(event: KeyboardEvent) {
  const field = event.target;
  if (!(field instanceof HTMLElement) || event.altKey || event.isComposing)
    return;
  if (event.key === "Enter") enter(field, event);
  else if (!event.ctrlKey && !event.metaKey) choose(field, event);
}

function enter(field: HTMLElement, event: KeyboardEvent) {
  const form = field.closest("form");
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    form?.requestSubmit();
    return;
  }
  // A line of its own in an answer, a button, a file: these have an Enter of theirs.
  const isField =
    field instanceof HTMLInputElement &&
    !["file", "submit"].includes(field.type);
  if (!isField) return;
  event.preventDefault();
  // The code of the next form's page, scanned where its number was to be typed.
  if (field.value.toUpperCase().startsWith(`${consultation.code}/`))
    open(field.value);
  else next(field);
}

/** The whole page anew: nothing that was typed of one form stays for another. */
function open(code: string) {
  window.location.search = new URLSearchParams({ code }).toString();
}

function choose(field: HTMLElement, event: KeyboardEvent) {
  if (!(field instanceof HTMLInputElement) || !field.dataset["code"]) return;
  const option = field
    .closest("fieldset")
    ?.querySelector<HTMLInputElement>(
      `input[data-code="${CSS.escape(event.key.toLowerCase())}"]`,
    );
  if (!option) return;
  event.preventDefault();
  option.click();
  if (option.type === "radio") next(option);
  else option.focus();
}

/** Moves on to the first control of what comes after. */
function next(field: HTMLElement) {
  const stops = [...document.querySelectorAll<HTMLElement>(".keyed")];
  const here = stops.findIndex((stop) => stop.contains(field));
  const [first, ...others] = [
    ...(stops[here + 1]?.querySelectorAll<HTMLElement>(
      "input, textarea, button",
    ) ?? []),
  ];
  const chosen = [first, ...others].find(
    (control) => control instanceof HTMLInputElement && control.checked,
  );
  const target = chosen ?? first;
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}
