import { consultation } from "#lib/consultation/consultation.ts";
import { publicDatabase } from "./client.ts";
import type { Window } from "./publication.ts";

export type Phase = "before" | "open" | "after";

/** The consultation's window as published, and where in it now falls. */
export async function readWindow(
  now = new Date(),
): Promise<Window & { readonly phase: Phase }> {
  const { data, error } = await publicDatabase()
    .from("consultations")
    .select("opens_at, closes_at, is_demonstration")
    .eq("id", consultation.id)
    .single();
  if (error) throw new Error(`reading the consultation failed: ${error.code}`);
  const opensAt = new Date(data.opens_at);
  const closesAt = new Date(data.closes_at);
  const phase = now < opensAt ? "before" : now < closesAt ? "open" : "after";
  return { opensAt, closesAt, isDemonstration: data.is_demonstration, phase };
}
