import { globSync } from "node:fs";
import { dirname } from "node:path";
import { addressOf } from "#lib/consultation/document-address.ts";
import { type DocumentId, documents } from "#lib/consultation/documents.ts";

/** Every document by its public address: each is a page of its own. */
const documentAddresses = Object.keys(documents)
  .filter(isDocument)
  .map((id) => addressOf(id));

/** What stands for the variable parts of addresses. */
const examples: Readonly<Record<string, string>> = {
  code: "senco",
  locale: "en",
  page: "capacity",
  question: "organisation",
  topic: "priority-1",
  publication: "easy-read",
};

/** The page that shows any document. */
const documentPage = "/documents/[document]";

/** The page that is filled in by the address above it: readers are shown it there. */
const frame = /\/frame$/;

function isDocument(id: string): id is DocumentId {
  return id in documents;
}

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
    .map((file) => dirname(file).slice(folder.length).replace(frame, ""))
    .sort()
    .flatMap((path) => (path === documentPage ? documentAddresses : [path]))
    .map((path) =>
      path.replaceAll(/\[([^\]]+)\]/g, (part, name: string) => {
        const example = given[name];
        if (!example) throw new Error(`${path}: ${part} has no example`);
        return example;
      }),
    )
    .map((path) => `${prefix}${path}` || "/");
}
