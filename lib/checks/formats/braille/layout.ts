/** A page as an embosser takes it. */
const cells = 40;
const lines = 25;

export interface BraillePage {
  /** The number at the right of the first line. */
  readonly number: number;
  readonly lines: readonly string[];
}

const pageNumber = /(?:^|\s)#([A-J]+)$/;

/** The pages of a file, without the line in which running head and number stand. */
export function pagesOf(file: string): readonly BraillePage[] {
  return file.split("\f").map((page) => {
    const [first = "", ...others] = page.split("\r\n").slice(0, -1);
    return { number: numberOf(pageNumber.exec(first)?.[1]), lines: others };
  });
}

function numberOf(cells = ""): number {
  const digits = cells.replaceAll(/[A-J]/g, (cell) =>
    String("JABCDEFGHI".indexOf(cell)),
  );
  return digits === "" ? Number.NaN : Number(digits);
}

/** The last line of an entry of the contents: leading dots, then a page. */
export const contentsEntry = /"{2,} #([A-J]+)$/;

/** What is wrong with how a file is laid out. */
export function layoutProblems(
  file: string,
  expectedPages: number | undefined,
): readonly string[] {
  const problems: string[] = [];
  const pages = pagesOf(file);
  if (/[^\u0020-\u005F\r\n\f]/.test(file))
    problems.push("has letters that are no braille cells");
  if (/[^\r]\n|\r[^\n]/.test(file))
    problems.push("has lines that do not end in CRLF");
  if (/'[\\/]X[0-9A-J]{4}/.test(file))
    problems.push("has a sign that liblouis does not know");
  const wrong = pages.findIndex((page, index) => page.number !== index + 1);
  if (wrong >= 0)
    problems.push(
      `page ${String(wrong + 1)} has the number ${String(pages[wrong]?.number)}`,
    );
  pages.forEach((page, index) => {
    const where = `page ${String(index + 1)}`;
    if (page.lines.length + 1 > lines)
      problems.push(`${where} has ${String(page.lines.length + 1)} lines`);
    if (page.lines.some((line) => line.length > cells))
      problems.push(`${where} has a line of more than ${String(cells)} cells`);
  });
  if (pages.length !== expectedPages)
    problems.push(
      `has ${String(pages.length)} pages, and ${String(expectedPages)} are said of it`,
    );
  return [...problems, ...contentsProblems(pages)];
}

/** An entry of one line must name the page on which its title stands. */
function contentsProblems(pages: readonly BraillePage[]): readonly string[] {
  return pages
    .flatMap((page) => page.lines)
    .filter((line) => contentsEntry.test(line) && !line.startsWith(" "))
    .flatMap((line) => {
      const title = line.replace(/ "{2,} #[A-J]+$/, "");
      const number = numberOf(contentsEntry.exec(line)?.[1]);
      const page = pages[number - 1];
      return page?.lines.some((other) => other.trim() === title)
        ? []
        : [`its contents say that "${title}" is on page ${String(number)}`];
    });
}
