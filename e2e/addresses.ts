import { globSync } from "node:fs";
import { dirname } from "node:path";

/** What stands for the variable parts of addresses. */
const examples: Readonly<Record<string, string>> = {
  code: "senco",
  locale: "en",
  page: "capacity",
  priority: "priority-1",
  publication: "easy-read",
};

/**
 * The addresses of all pages below a folder of `app`, so that a new page is
 * tested from its first day. `prefix` is what the folder's own address is.
 *
 * @throws Error where a variable part has no example
 */
export function addressesIn(
  folder: string,
  prefix: string,
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const given = { ...examples, ...more };
  return globSync(`${folder.replaceAll(/[[\]]/g, "[$&]")}/**/page.tsx`)
    .map((file) => dirname(file).slice(folder.length))
    .sort()
    .map((path) =>
      path.replaceAll(/\[([^\]]+)\]/g, (part, name: string) => {
        const example = given[name];
        if (!example) throw new Error(`${path}: ${part} has no example`);
        return example;
      }),
    )
    .map((path) => `${prefix}${path}` || "/");
}
