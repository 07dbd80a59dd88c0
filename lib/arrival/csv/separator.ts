export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/** What stands between the cells of a table: that which its first line has most of, outside quotes. */
export function separatorOf(start: string): Separator {
  const [header = ""] = start.replaceAll(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (separator: string) => header.split(separator).length;
  return separators.reduce((most, separator) =>
    count(separator) > count(most) ? separator : most,
  );
}
