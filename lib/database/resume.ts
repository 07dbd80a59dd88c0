import { z } from "zod";
import { publicDatabase } from "./client.ts";

const kept = z.object({ status: z.enum(["kept", "no-draft", "taken"]) });

/** Gives the token's draft a code, in place of the one that it had. @param code its hash, in hexadecimal digits */
export async function keepCode(
  token: string,
  code: string,
): Promise<z.infer<typeof kept>["status"]> {
  const { data, error } = await publicDatabase().rpc("keep_code", {
    token,
    code,
  });
  if (error) throw new Error(`keep_code failed: ${error.code}`);
  return kept.parse(data).status;
}

/** What becomes of the words that a device holds already. */
export const ownWords = ["together", "apart"] as const;
export type OwnWords = (typeof ownWords)[number];

const opened = z.object({
  status: z.enum(["opened", "unknown", "ask", "no-code"]),
});
export type Opened = z.infer<typeof opened>["status"];

export interface Opening {
  /** The code's hash, in hexadecimal digits. */
  readonly code: string;
  /** A new token, which opens the draft from now on. */
  readonly token: string;
  /** The token that the device has now. */
  readonly held: string | undefined;
  readonly own: OwnWords | undefined;
}

/** Lets a new token open the draft of a code; `ask` and `no-code` are about the words that the device holds already. */
export async function openDraft(opening: Opening): Promise<Opened> {
  const { code, token, held, own } = opening;
  const { data, error } = await publicDatabase().rpc("open_draft", {
    code,
    token,
    ...(held === undefined ? {} : { held }),
    ...(own === undefined ? {} : { own }),
  });
  if (error) throw new Error(`open_draft failed: ${error.code}`);
  return opened.parse(data).status;
}

export interface Settlement {
  readonly question: string;
  /** Which of the words that were set aside. */
  readonly state: string;
  /** Take them in place of what the draft has, or drop them. */
  readonly take: boolean;
}

/** Takes words that were set aside into the draft, or drops them. */
export async function settleSetAside(
  token: string,
  settlement: Settlement,
): Promise<void> {
  const { error } = await publicDatabase().rpc("settle_set_aside", {
    token,
    ...settlement,
  });
  if (error) throw new Error(`settle_set_aside failed: ${error.code}`);
}
