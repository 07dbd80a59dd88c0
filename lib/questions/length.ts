/** How many characters a text has as the database counts them: Unicode code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
