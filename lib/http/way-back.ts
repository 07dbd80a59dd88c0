/**
 * The page of this site that a visitor came from, as a path with its search.
 *
 * @param given an address or a path, from a header or a form: anybody may have written it
 * @returns undefined where it is of another site, or no address
 */
export function wayBack(
  given: string | null | undefined,
  host: string,
): string | undefined {
  const here = `http://${host}`;
  if (!given || !URL.canParse(given, here)) return undefined;
  const { host: of, protocol, pathname, search } = new URL(given, here);
  const isHere = of === host && /^https?:$/.test(protocol);
  // Two slashes at the start would name another host.
  return isHere && !/^[/\\]{2}/.test(pathname) ? pathname + search : undefined;
}
