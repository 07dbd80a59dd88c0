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

/** The whole number, above zero, that a form or an address gives, or undefined. */
export function idOf(given: string | null | undefined): number | undefined {
  if (!given || !/^[1-9][0-9]{0,14}$/.test(given)) return undefined;
  return Number(given);
}
