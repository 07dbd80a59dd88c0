import type { cookies } from "next/headers";

export const sharedCookie = "shared";

export function isSharedIn(jar: Awaited<ReturnType<typeof cookies>>): boolean {
  return jar.has(sharedCookie);
}
