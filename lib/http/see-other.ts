/** Leads a browser on after a posted form. The address is of this site, so it needs no host. */
export function seeOther(address: string): Response {
  return leading(303, address);
}

/** Leads a reader on who asked for a page that is not for them now. */
export function readElsewhere(address: string): Response {
  return leading(307, address);
}

function leading(status: 303 | 307, address: string): Response {
  return new Response(null, {
    status,
    headers: { location: address, "cache-control": "no-store" },
  });
}
