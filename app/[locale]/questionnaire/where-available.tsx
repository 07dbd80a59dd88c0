import type { ReactNode } from "react";
import { unstable_rethrow } from "next/navigation";
import { Unavailable } from "#components/site/unavailable.tsx";

/**
 * Draws a page that needs the database, or says that it cannot be shown now:
 * the error page of Next.js is empty without JavaScript.
 */
export async function whereAvailable(
  draw: () => Promise<ReactNode>,
): Promise<ReactNode> {
  try {
    return await draw();
  } catch (error) {
    unstable_rethrow(error);
    console.error(error instanceof Error ? error.message.slice(0, 100) : "");
    return <Unavailable />;
  }
}
