/**
 * Whether the visitor's side of the connection is encrypted: here, or in the
 * proxy in front, which says so in the header that Next.js else sets itself.
 */
export function isEncrypted(headers: Pick<Headers, "get">): boolean {
  return headers.get("x-forwarded-proto") === "https";
}
