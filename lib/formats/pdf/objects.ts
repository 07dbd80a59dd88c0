/** What a PDF's objects say, by number; streams included. */
export type Objects = ReadonlyMap<number, string>;

/*
 * Typst writes its PDFs with a plain table of where each object begins. So an
 * object can be worded anew or added: the table is then written anew too.
 */

interface Table {
  /** Where the table itself begins. */
  readonly at: number;
  /** Where object n begins; 0 for one that is free. */
  readonly offsets: readonly number[];
}

const entry = /^(\d{10}) \d{5} ([nf])/;
const entryLength = 20;

function tableOf(text: string): Table {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(at, at + 40));
  if (!head) throw new Error("the PDF has no plain table of its objects");
  const first = at + head[0].length;
  const offsets = Array.from({ length: Number(head[1]) }, (_, index) => {
    const start = first + index * entryLength;
    const [, offset, state] =
      entry.exec(text.slice(start, start + entryLength)) ?? [];
    return state === "n" ? Number(offset) : 0;
  });
  return { at, offsets };
}

/** Each object's extent, in the order of the file. */
function extentsOf({ at, offsets }: Table) {
  const inOrder = offsets
    .map((start, number) => ({ number, start }))
    .filter(({ start }) => start > 0)
    .sort((one, other) => one.start - other.start);
  return inOrder.map((extent, index) => ({
    ...extent,
    end: inOrder[index + 1]?.start ?? at,
  }));
}

/**
 * Words some of a PDF's objects anew, and adds others.
 *
 * @param reword gives the objects that change, from all that there are; those
 *   whose numbers come after the last one are added
 * @throws Error where the PDF's objects are not in a plain table
 */
export function withObjects(
  pdf: Uint8Array,
  reword: (objects: Objects) => Objects,
): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const table = tableOf(text);
  const extents = extentsOf(table);
  const objects = new Map(
    extents.map(({ number, start, end }) => [number, text.slice(start, end)]),
  );
  const changed = reword(objects);
  const last = Math.max(0, ...changed.keys());
  const size = Math.max(table.offsets.length, last + 1);
  const added = [...changed.keys()].filter(
    (number) => number >= table.offsets.length,
  );
  const offsets = new Map<number, number>();
  let written = text.slice(0, extents[0]?.start);
  for (const number of [...objects.keys(), ...added]) {
    offsets.set(number, written.length);
    written += changed.get(number) ?? objects.get(number) ?? "";
  }
  const entries = Array.from({ length: size }, (_, number) =>
    entryOf(offsets.get(number)),
  );
  const trailer = text
    .slice(text.indexOf("trailer", table.at))
    .replace(/(?<=\/Size )\d+/, String(size))
    .replace(/(?<=startxref\s+)\d+/, String(written.length));
  const head = `xref\n0 ${String(size)}\n`;
  return Buffer.from(written + head + entries.join("") + trailer, "latin1");
}

/** A line of the table, of twenty bytes. */
function entryOf(offset: number | undefined): string {
  return offset === undefined
    ? "0000000000 65535 f\r\n"
    : `${String(offset).padStart(10, "0")} 00000 n\r\n`;
}
