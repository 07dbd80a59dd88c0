import { consultation } from "#lib/consultation/consultation.ts";
import { publicDatabase } from "./client.ts";
import type { Window } from "./publication.ts";

export type Phase = "before" | "open" | "after";

/** How long a read window is good for, in milliseconds: submission asks the database itself. */
const freshness = 5000;
let known: { readonly window: Window; readonly readAt: number } | undefined;

/** The consultation's window as published, and where in it now falls. */
export async function readWindow(): Promise<
  Window & { readonly phase: Phase }
> {
  const now = Date.now();
  if (!known || now - known.readAt > freshness)
    known = { window: await fetchWindow(), readAt: now };
  const { opensAt, closesAt } = known.window;
  const phase =
    now < opensAt.getTime()
      ? "before"
      : now < closesAt.getTime()
        ? "open"
        : "after";
  return { ...known.window, phase };
}

async function fetchWindow(): Promise<Window> {
  const { data, error } = await publicDatabase()
    .from("consultations")
    .select("opens_at, closes_at, is_demonstration")
    .eq("id", consultation.id)
    .single();
  if (error) throw new Error(`reading the consultation failed: ${error.code}`);
  return {
    opensAt: new Date(data.opens_at),
    closesAt: new Date(data.closes_at),
    isDemonstration: data.is_demonstration,
  };
}
