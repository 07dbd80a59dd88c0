import { createHash } from "node:crypto";
import type { FormatRequest } from "./request.ts";

/**
 * What makes the same request the same: its own words. The form's page is the
 * same for everybody, so that no number in it can tell a second click from a
 * second family; who asks for the same to the same address asks once.
 */
export function tokenOf(request: FormatRequest): string {
  return createHash("sha256")
    .update(JSON.stringify(Object.entries(request).sort()))
    .digest("base64url");
}
