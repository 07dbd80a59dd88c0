import { unstable_rethrow } from "next/navigation";
import { readWindow } from "#lib/database/consultations.ts";

/**
 * The consultation's window, or undefined where the database does not answer:
 * the documents and the ways to reach people stay readable then.
 */
export async function windowIfKnown() {
  try {
    return await readWindow();
  } catch (error) {
    unstable_rethrow(error);
    console.error("The consultation's window is not known.", error);
    return undefined;
  }
}
