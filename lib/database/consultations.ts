import { consultation } from "#lib/consultation/consultation.ts";
import { publicDatabase } from "./client.ts";
import { parseWindow, type PublishedWindow } from "./published-window.ts";

/** `delayed`: the first day has come, and nobody has opened the consultation yet. */
export type Phase = "before" | "delayed" | "open" | "after";

/** How long a read window is good for, in milliseconds: submission asks the database itself. */
const freshness = 5000;
let known:
  { readonly window: PublishedWindow; readonly readAt: number } | undefined;

/** The consultation's window as published, and where in it now falls. */
export async function readWindow(): Promise<
  PublishedWindow & { readonly phase: Phase }
> {
  const now = Date.now();
  if (!known || now - known.readAt > freshness)
    known = { window: await fetchWindow(), readAt: now };
  return { ...known.window, phase: phaseAt(now, known.window) };
}

/** Where in a window a moment falls. @param now in milliseconds */
export function phaseAt(now: number, window: PublishedWindow): Phase {
  if (now >= window.closesAt.getTime()) return "after";
  if (now < window.opensAt.getTime()) return "before";
  return window.isReleased ? "open" : "delayed";
}

async function fetchWindow(): Promise<PublishedWindow> {
  const { data, error } = await publicDatabase().rpc("read_window", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`read_window failed: ${error.code}`);
  const window = parseWindow(data);
  if (!window) throw new Error("read_window failed: nothing is published");
  return window;
}
