/** A locale's words as `namespace.key`, each with its message. */
export type Words = ReadonlyMap<string, string>;

/** Flattens nested words: `{site: {head: {label}}}` has the key `site.head.label`. */
export function flatten(words: object, prefix = ""): Words {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value === "object" && value !== null)
      for (const entry of flatten(value, key)) flat.set(...entry);
    else flat.set(key, String(value));
  }
  return flat;
}

/** What differs between a translation and English, a sentence each. */
export function differences(english: Words, translated: Words): string[] {
  const found: string[] = [];
  for (const [key, message] of english) {
    const other = translated.get(key);
    if (other === undefined) found.push(`${key} is missing`);
    else if (shape(other) !== shape(message))
      found.push(`${key} needs ${shape(message)}, and has ${shape(other)}`);
    else if (other.trim() === "" && message.trim() !== "")
      found.push(`${key} is empty`);
  }
  for (const key of translated.keys())
    if (!english.has(key)) found.push(`${key} is not among the English words`);
  return found;
}

/** The names that a message asks its page for: placeholders and the tags of rich text. */
export function shape(message: string): string {
  const names = new Set<string>();
  readMessage(message, 0, names);
  for (const [, tag] of message.matchAll(/<(\w+)\/?>/g))
    names.add(`<${String(tag)}>`);
  return [...names].sort().join(" ") || "nothing";
}

/**
 * Reads an ICU message from `start` to its end or to the brace that closes it.
 *
 * @returns where it ended
 * @throws Error where a brace is not closed
 */
function readMessage(
  message: string,
  start: number,
  names: Set<string>,
): number {
  let at = start;
  while (at < message.length && message[at] !== "}") {
    // A quote before a brace takes its meaning away, up to the next quote.
    if (message[at] === "'" && "{}<".includes(message[at + 1] ?? "x"))
      at = message.indexOf("'", at + 1);
    if (message[at] === "{") at = readArgument(message, at + 1, names);
    at += 1;
  }
  return at;
}

/** Reads `name}`, `name, number}` or `name, plural, one {...} other {...}}`; gives where its brace closes. */
function readArgument(
  message: string,
  start: number,
  names: Set<string>,
): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(,)?)?/.exec(message.slice(start));
  if (!head?.[1]) throw new Error(`"${message}": a brace without a name`);
  names.add(`{${head[1]}}`);
  let at = start + head[0].length;
  while (message[at] !== "}") {
    if (at >= message.length)
      throw new Error(`"${message}": a brace is not closed`);
    if (message[at] === "{") at = readMessage(message, at + 1, names);
    at += 1;
  }
  return at;
}
