/** Of the 25 lines of a page the first holds the running head and the page's number. */
export const linesPerPage = 24;

/** Lines of one piece, ready to be put on pages. */
export interface Item {
  readonly lines: readonly string[];
  readonly gapAbove: boolean;
  readonly gapBelow: boolean;
  /** Keeps the empty line above it below the running head too. */
  readonly isCentred: boolean;
  /** Its last line stands on the page on which the next item begins. */
  readonly staysWithNext: boolean;
  /** Is never divided between two pages. */
  readonly isWhole: boolean;
}

export interface Pages {
  readonly pages: readonly (readonly string[])[];
  /** The page on which each item begins, from 0. */
  readonly pageOf: readonly number[];
}

/**
 * Puts items on pages. A heading stands above at least two lines of what it
 * heads; no single line of a longer piece stands alone at the foot or the head.
 */
export function paginate(items: readonly Item[]): Pages {
  const pages: string[][] = [[]];
  const pageOf: number[] = [];
  let page: string[] = pages[0] ?? [];
  const turn = () => {
    page = [];
    pages.push(page);
  };
  items.forEach((item, index) => {
    const isBelowGap = items[index - 1]?.gapBelow ?? false;
    const gap = () =>
      (page.length === 0 ? item.isCentred : item.gapAbove || isBelowGap)
        ? 1
        : 0;
    const fits = page.length + gap() + linesTogether(items, index);
    if (page.length > 0 && fits > linesPerPage) turn();
    if (gap() > 0) page.push("");
    pageOf.push(pages.length - 1);
    let rest = item.lines;
    while (page.length + rest.length > linesPerPage) {
      const take = linesBefore(rest.length, linesPerPage - page.length);
      page.push(...rest.slice(0, take));
      rest = rest.slice(take);
      turn();
    }
    page.push(...rest);
  });
  return { pages, pageOf };
}

/** How many lines from an item's first must stand on one page. */
function linesTogether(items: readonly Item[], index: number): number {
  const item = items[index];
  const next = items[index + 1];
  if (!item) return 0;
  if (!item.staysWithNext || !next) return leastOf(item);
  const isFirst = !items[index - 1]?.staysWithNext;
  const all = isFirst ? linesOfChain(items, index) : Number.POSITIVE_INFINITY;
  if (all <= linesPerPage) return all;
  // The title of a part does not stand at a foot whose question goes to the next page.
  const after = items[index + 2];
  const second =
    isFirst && next.staysWithNext && after
      ? gapBetween(next, after) + leastOf(after)
      : 0;
  return item.lines.length + gapBetween(item, next) + leastOf(next) + second;
}

/** Of items that stay with each other, and the beginning of what follows them. */
function linesOfChain(items: readonly Item[], index: number): number {
  const item = items[index];
  const next = items[index + 1];
  if (!item) return 0;
  if (!item.staysWithNext || !next) return leastOf(item);
  return (
    item.lines.length + gapBetween(item, next) + linesOfChain(items, index + 1)
  );
}

function gapBetween(item: Item, next: Item): number {
  return item.gapBelow || next.gapAbove ? 1 : 0;
}

function leastOf({ lines, isWhole }: Item): number {
  return isWhole || lines.length <= 3 ? lines.length : 2;
}

/** Of lines that do not fit, those that stand before the page is turned: never all but one. */
function linesBefore(lines: number, room: number): number {
  return lines - room === 1 ? room - 1 : room;
}
