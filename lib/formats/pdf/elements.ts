import type { Objects } from "./objects.ts";

/* The elements of a PDF's structure, as Typst 0.14 writes them. */

export function is(
  role: string,
  element: string | undefined,
): element is string {
  return element?.includes(`\n  /S /${role}\n`) ?? false;
}

export function parentOf(element: string): number {
  return Number(/^ {2}\/P (\d+) 0 R/m.exec(element)?.[1]);
}

export function childrenOf(element: string): readonly number[] {
  const kids = /^ {2}\/K \[([^\]]*)\]/m.exec(element)?.[1] ?? "";
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid]) => Number(kid));
}

/** Every element with its number. */
export function inReadingOrder(
  objects: Objects,
): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  const visit = (number: number) => {
    const element = objects.get(number);
    if (!element?.includes("\n  /Type /StructElem\n")) return;
    found.push([number, element]);
    childrenOf(element).forEach(visit);
  };
  for (const [number, element] of objects)
    if (is("Document", element)) visit(number);
  return found;
}

/** Words as a PDF holds them, whatever their letters. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, "\\$&")})`;
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  return `<${bytes.toString("hex")}>`;
}
