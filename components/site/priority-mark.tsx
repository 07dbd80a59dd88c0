import type { ReactNode } from "react";
import { priorities, type PriorityId } from "#lib/consultation/consultation.ts";

/** Drawn on 48 by 48 with lines of 3. */
const pictograms: Record<PriorityId, ReactNode> = {
  // Two people talk with each other.
  "priority-1": (
    <>
      <path d="M6 8h24v16H18l-6 6v-6H6Z" />
      <path d="M36 18h6v16h-5v6l-6-6H20" />
    </>
  ),
  // Steps up to a flag.
  "priority-2": (
    <>
      <path d="M5 41h10v-9h10v-9h10v-9" />
      <path d="M35 14V5l9 4-9 4" />
      <path d="M15 41h28V27" />
    </>
  ),
  // A seedling, looked at closely.
  "priority-3": (
    <>
      <circle cx="21" cy="20" r="15" />
      <path d="m32 31 11 11" />
      <path d="M21 29V19c0-5 4-7 8-7 0 5-3 7-8 7 0-4-3-6-7-6 0 4 3 6 7 6" />
    </>
  ),
  // A heart over an open book.
  "priority-4": (
    <>
      <path d="M24 41c-5-4-11-5-19-5V19c8 0 14 1 19 5 5-4 11-5 19-5v17c-8 0-14 1-19 5Z" />
      <path d="M24 24v17" />
      <path d="M24 17c-4-3-7-5-7-8 0-4 5-5 7-1 2-4 7-3 7 1 0 3-3 5-7 8Z" />
    </>
  ),
  // Three people under one roof.
  "priority-5": (
    <>
      <path d="m4 20 20-14 20 14" />
      <circle cx="12" cy="26" r="3" />
      <circle cx="24" cy="22" r="4" />
      <circle cx="36" cy="26" r="3" />
      <path d="M6 42v-4c0-7 12-7 12 0v4M30 42v-4c0-7 12-7 12 0v4M18 42v-7c0-8 12-8 12 0v7" />
    </>
  ),
};

/** A priority's place among the five, from 1. */
export function priorityNumber(priority: PriorityId): number {
  return priorities.indexOf(priority) + 1;
}

/**
 * A priority's sign: number, picture, colour and pattern, so that none of them
 * has to be seen. Decoration beside its title, which says it in words.
 */
export function PriorityMark({ priority }: { readonly priority: PriorityId }) {
  return (
    <span className={`priority-mark ${priority}`} aria-hidden="true">
      <svg viewBox="0 0 48 48">{pictograms[priority]}</svg>
      <span className="priority-number">{priorityNumber(priority)}</span>
    </span>
  );
}
