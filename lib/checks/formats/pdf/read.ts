import { readFile } from "node:fs/promises";
import {
  getDocument,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";

/** An element of the structure, as a screen reader meets it. */
export interface Element {
  readonly role: string;
  /** The words said in its place: of a picture, of right-to-left letters. */
  readonly alt?: string | undefined;
  readonly scope?: string | undefined;
  readonly children: readonly (Element | Content)[];
}

export interface Content {
  readonly type: string;
  readonly id: string;
}

const element: z.ZodType<Element> = z.object({
  role: z.string(),
  alt: z.string().optional(),
  scope: z.string().optional(),
  children: z.array(
    z.union([
      z.lazy(() => element),
      z.object({ type: z.string(), id: z.string() }),
    ]),
  ),
});
const information = z.object({
  Title: z.string().optional(),
  Author: z.string().optional(),
  Keywords: z.string().optional(),
  Language: z.string().nullable().optional(),
});
/** Nothing where there are no bookmarks, whatever the package's types say. */
const outline = z
  .array(z.object({ title: z.string() }))
  .nullable()
  .transform((items) => items ?? []);
const annotations = z.array(
  z.object({
    id: z.string(),
    subtype: z.string(),
    fieldName: z.string().optional(),
    alternativeText: z.string().optional(),
  }),
);
const contents = z.array(
  z.union([
    z.object({
      str: z.string(),
      width: z.number(),
      height: z.number(),
      /** The last two are where it begins, from the foot of the page. */
      transform: z.array(z.number()).length(6),
      hasEOL: z.boolean(),
    }),
    z.object({ type: z.string(), id: z.string().nullish() }),
  ]),
);

/** A field to fill in. */
export interface ReadField {
  /** As contents of the structure name it. */
  readonly id: string;
  readonly name: string;
  /** What a screen reader says of it. */
  readonly tooltip: string;
}

export interface ReadPage {
  /** The part of the structure that stands on this page. */
  readonly structure: Element;
  /** The words of each marked content, by its id in the structure. */
  readonly texts: ReadonlyMap<string, string>;
  /** In points. */
  readonly smallestType: number;
  /** Whether all words stand on the paper. */
  readonly isInside: boolean;
  readonly links: number;
  /** In the order in which a keyboard reaches them. */
  readonly fields: readonly ReadField[];
}

export interface ReadPdf {
  readonly information: z.infer<typeof information>;
  /** What the file says of itself in XMP. */
  readonly metadata: string;
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
}

/** Reads a PDF by pdf.js. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(path));
  const loading = getDocument({ data, verbosity: 0 });
  try {
    const pdf = await loading.promise;
    const { info, metadata } = await pdf.getMetadata();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number)));
    return {
      information: information.parse(info),
      metadata: z.string().parse(metadata.getRaw()),
      bookmarks: outline
        .parse(await pdf.getOutline())
        .map(({ title }) => title),
      pages,
    };
  } finally {
    await loading.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = contents.parse(items);
  const found = annotations.parse(await page.getAnnotations());
  return {
    structure: element.parse(await page.getStructTree()),
    texts: textsOf(marked),
    smallestType: Math.min(
      ...marked.map((item) =>
        "str" in item && item.str.trim() ? item.height : Infinity,
      ),
    ),
    isInside: marked.every((item) => !("str" in item) || isOn(page.view, item)),
    links: found.filter(({ subtype }) => subtype === "Link").length,
    fields: found
      .filter(({ subtype }) => subtype === "Widget")
      .map(({ id, fieldName = "", alternativeText = "" }) => ({
        id: `pdfjs_internal_id_${id}`,
        name: fieldName,
        tooltip: alternativeText,
      })),
  };
}

type Words = Extract<z.infer<typeof contents>[number], { str: string }>;

function isOn([, , right = 0, top = 0]: number[], words: Words): boolean {
  const [, , , , x = 0, y = 0] = words.transform;
  if (!words.str.trim()) return true;
  return x >= 0 && x + words.width <= right && y >= 0 && y <= top;
}

function textsOf(marked: z.infer<typeof contents>) {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of marked)
    if ("str" in item) {
      const id = open.findLast((candidate) => candidate !== undefined);
      const text = item.hasEOL ? `${item.str}\n` : item.str;
      if (id) texts.set(id, (texts.get(id) ?? "") + text);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? undefined);
  return texts;
}
