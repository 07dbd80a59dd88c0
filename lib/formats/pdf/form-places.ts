import { inReadingOrder, is } from "./elements.ts";
import type { Objects } from "./objects.ts";

/** Where an answer goes, as the template marks it: a link that leads nowhere. */
export interface Place {
  readonly question: string;
  /** The size in which words are typed, in points. */
  readonly size: string;
  /** The number of the link on the page, and what it says. */
  readonly annotation: number;
  readonly link: string;
  /** The number of the element that holds it, and what it says. */
  readonly element: number;
  readonly said: string;
}

const marked = /\n {4}\/URI \(field:([\d.]+):([\w-]+)\)\n/;

/**
 * The places of a PDF's answers, in reading order.
 *
 * @throws Error where one lies on two pages
 */
export function placesIn(objects: Objects): readonly Place[] {
  return inReadingOrder(objects).flatMap(([element, said]) => {
    if (!is("Link", said)) return [];
    const annotations = Array.from(
      said.matchAll(/\/Obj (\d+) 0 R/g),
      ([, at]) => Number(at),
    );
    return annotations.flatMap((annotation) => {
      const link = objects.get(annotation) ?? "";
      const [, size, question] = marked.exec(link) ?? [];
      if (size === undefined || question === undefined) return [];
      if (annotations.length > 1)
        throw new Error(`the place for an answer is in pieces: ${question}`);
      return [{ question, size, annotation, link, element, said }];
    });
  });
}
