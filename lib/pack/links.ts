/** Codes as the database takes them. */
const shape = /^[a-z0-9-]{3,40}$/;

/** A code as it is kept, of what somebody typed from a poster; undefined where it cannot be one. */
export function codeFrom(typed: string): string | undefined {
  const code = typed.trim().toLowerCase();
  return shape.test(code) ? code : undefined;
}

/** The address that leads people to the consultation by a code, such as https://example.org/s/poster. */
export function shareLink(site: string, code: string): string {
  return `${site.replace(/\/+$/, "")}/s/${code}`;
}

/** An address as it is read out or printed: nobody needs to type what browsers add. */
export function printedLink(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/, "");
}

/** Neither vowels, so that no code is a word, nor anything that looks like something else. */
const alphabet = "bcdfghjkmnpqrstvwxz23456789";
const codeLength = 5;

/**
 * A new code for a setting: 14 million there are, so a typing slip seldom leads
 * to another setting's.
 *
 * @param randomInt a whole number from 0 up to, not including, its argument
 */
export function newCode(randomInt: (below: number) => number): string {
  return Array.from(
    { length: codeLength },
    () => alphabet[randomInt(alphabet.length)],
  ).join("");
}
