/** Leads a browser on after a posted form. The address is of this site, so it needs no host. */
export function seeOther(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: address, "cache-control": "no-store" },
  });
}
