import { getTranslations } from "next-intl/server";
import { staffDatabase } from "#lib/database/client.ts";
import { phaseAt, readWindow } from "#lib/database/consultations.ts";
import { readOpenings } from "#lib/database/openings.ts";
import { readSignOffs } from "#lib/database/sign-offs.ts";
import { readEvidence } from "#lib/release/evidence.ts";
import { examine } from "#lib/release/gate.ts";
import type { GateWords } from "#lib/release/problem-words.ts";

/** How the gate stands, as the analyst who is signed in may see it. */
export async function readGate() {
  const signOffs = await readSignOffs(await staffDatabase());
  return examine({ ...(await readEvidence()), signOffs });
}

/** Every opening, and where the consultation stands now. */
export async function readRelease() {
  const openings = await readOpenings(await staffDatabase());
  const window = await readWindow();
  // What is known of the window may be older than an opening of a moment ago.
  const isReleased = window.isDemonstration || openings.length > 0;
  const phase = phaseAt(Date.now(), { ...window, isReleased });
  return { openings, window, phase, isReleased };
}

/** The words that problems are told in. */
export async function gateWords(): Promise<GateWords> {
  return {
    staff: await getTranslations("staff"),
    documents: await getTranslations("documents"),
  };
}
