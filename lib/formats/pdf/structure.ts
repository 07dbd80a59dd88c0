import {
  childrenOf,
  inReadingOrder,
  is,
  parentOf,
  textString,
} from "./elements.ts";
import { type Objects, withObjects } from "./objects.ts";

/**
 * Says in a PDF's structure what Typst 0.14 leaves out:
 *
 * - The first cell of a row is the header of its row. Typst has a word for it only
 *   behind a switch that its package for Node does not offer.
 * - What a run of right-to-left words says. Typst sets it from its last letter to
 *   its first, some letters in two pieces, and a reader would say it so.
 *
 * @param spoken the right-to-left runs, in reading order
 * @throws Error where the structure is not as Typst 0.14 writes it
 */
export function completeStructure(
  pdf: Uint8Array,
  spoken: readonly string[],
): Uint8Array {
  return withObjects(
    pdf,
    (objects) =>
      new Map([
        ...rowHeaders(objects),
        ...spokenRuns(inReadingOrder(objects), spoken),
      ]),
  );
}

/** Readers find a cell's headers by the scopes, once it does not list them: ISO 32000-1, 14.8.5.7. */
function rowHeaders(objects: Objects): Objects {
  const rows = [...objects.values()].filter(
    (row) => is("TR", row) && is("TBody", objects.get(parentOf(row))),
  );
  const listed = /\/Headers \[[^\]]*\]/;
  return new Map(
    rows.flatMap((row) =>
      childrenOf(row).map((number, column) => {
        const cell = objects.get(number);
        if (!is("TD", cell) || !listed.test(cell))
          throw new Error("a table's cell in the PDF lists no headers");
        if (column > 0) return [number, cell.replace(listed, "")] as const;
        return [
          number,
          cell.replace("/S /TD", "/S /TH").replace(listed, "/Scope /Row"),
        ] as const;
      }),
    ),
  );
}

/** Typst's emphasis stands for a run of right-to-left words: see words.typ. */
function spokenRuns(
  elements: readonly (readonly [number, string])[],
  spoken: readonly string[],
): Objects {
  const known: Objects = new Map(elements);
  const emphasised = elements.filter(([, element]) => is("Em", element));
  const [runs, rests] = [false, true].map((isRest) =>
    emphasised.filter(([number]) => goesOn(number, known) === isRest),
  ) as [typeof emphasised, typeof emphasised];
  if (runs.length !== spoken.length)
    throw new Error(
      `the PDF has ${String(runs.length)} right-to-left runs for ${String(spoken.length)}`,
    );
  // A run that goes on over a page is said whole where it begins.
  return new Map([
    ...runs.map(([number, run], index) =>
      saying(number, run, spoken[index] ?? ""),
    ),
    ...rests.map(([number, run]) => saying(number, run, "")),
  ]);
}

function saying(number: number, run: string, words: string) {
  const said = `/S /Em\n  /ActualText ${textString(words)}`;
  return [number, run.replace("/S /Em", () => said)] as const;
}

/** Whether an emphasis is the rest of the one right before it: Typst begins a new one on each page. */
function goesOn(number: number, elements: Objects): boolean {
  const parent = elements.get(parentOf(elements.get(number) ?? ""));
  const kids = parent && /^ {2}\/K \[([^\]]*)\]/m.exec(parent)?.[1];
  const before = new RegExp(`(\\d+) 0 R\\s+${String(number)} 0 R`).exec(
    kids ?? "",
  )?.[1];
  const previous = elements.get(Number(before));
  return (
    is("Em", previous) &&
    pageOf(previous) !== pageOf(elements.get(number) ?? "")
  );
}

function pageOf(element: string): string | undefined {
  return /^ {2}\/Pg (\d+)/m.exec(element)?.[1];
}
