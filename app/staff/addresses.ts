/** A page's search parameters as Next.js gives them. */
export type Search = Promise<
  Readonly<Record<string, string | string[] | undefined>>
>;

/** The first value of a search parameter, or undefined where it is absent or empty. */
export function firstOf(
  value: string | string[] | undefined,
): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() ? first.trim() : undefined;
}

/**
 * The address where it is one of the staff pages, otherwise the overview:
 * signing in never leads to another site.
 */
export function staffAddress(given: string | undefined): string {
  const overview = "/staff";
  const here = "http://staff.invalid";
  if (!given?.startsWith("/") || !URL.canParse(given, here)) return overview;
  const { origin, pathname, search, hash } = new URL(given, here);
  const isStaff = pathname === overview || pathname.startsWith("/staff/");
  return origin === here && isStaff ? pathname + search + hash : overview;
}

/** An address with search parameters; those that are undefined are left out. */
export function withSearch(
  path: string,
  search: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined) given.set(name, String(value));
  return given.size > 0 ? `${path}?${given.toString()}` : path;
}
