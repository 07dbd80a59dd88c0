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
