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

/** Typst's emphasis stands for a run of right-to-left words: see template.typ. */
function spokenRuns(
  elements: readonly (readonly [number, string])[],
  spoken: readonly string[],
): Objects {
  const runs = elements.filter(([, element]) => is("Em", element));
  if (runs.length !== spoken.length)
    throw new Error(
      `the PDF has ${String(runs.length)} right-to-left runs for ${String(spoken.length)}`,
    );
  return new Map(
    runs.map(([number, run], index) => [
      number,
      run.replace(
        "/S /Em",
        () => `/S /Em\n  /ActualText ${textString(spoken[index] ?? "")}`,
      ),
    ]),
  );
}
