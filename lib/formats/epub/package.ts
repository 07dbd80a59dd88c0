import { createHash } from "node:crypto";
import { x } from "xastscript";
import { consultation } from "#lib/consultation/consultation.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import type { Page } from "./pages.ts";
import { xmlFile } from "./xhtml.ts";

/** A file of the book as its package lists it. */
export interface Item {
  readonly id: string;
  readonly href: string;
  readonly mediaType: string;
}

/** Says to a program for books where the package is. */
export function containerFile(path: string): string {
  return xmlFile(
    x(
      "container",
      {
        version: "1.0",
        xmlns: "urn:oasis:names:tc:opendocument:xmlns:container",
      },
      x("rootfiles", [
        x("rootfile", {
          "full-path": path,
          "media-type": "application/oebps-package+xml",
        }),
      ]),
    ),
  );
}

/** The package: what the book is, for whom it is fit, its files and their order. */
export function packageFile(
  tree: DocumentTree,
  pages: readonly Page[],
  contents: Page,
  others: readonly Item[],
): string {
  const { tag, direction } = conventionsOf(tree.language);
  const hasPictures = others.some(({ mediaType }) => isPicture(mediaType));
  return xmlFile(
    x(
      "package",
      {
        xmlns: "http://www.idpf.org/2007/opf",
        version: "3.0",
        "unique-identifier": "identifier",
        "xml:lang": tag,
        dir: direction,
      },
      [
        x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
          x("dc:identifier", { id: "identifier" }, identifierOf(tree)),
          x("dc:title", tree.title),
          x("dc:language", tag),
          x("dc:publisher", tree.labels("publisher")),
          // Of the consultation, not of the build: the same words are the same file.
          meta("dcterms:modified", consultation.opensAt),
          meta("schema:version", tree.version),
          ...accessibilityOf(tree, hasPictures),
        ]),
        x("manifest", [
          ...pages.map(({ id, file }) =>
            x("item", {
              id,
              href: file,
              "media-type": "application/xhtml+xml",
              ...(id === contents.id && { properties: "nav" }),
            }),
          ),
          ...others.map(({ id, href, mediaType }) =>
            x("item", { id, href, "media-type": mediaType }),
          ),
        ]),
        x(
          "spine",
          { "page-progression-direction": direction },
          pages.map(({ id }) => x("itemref", { idref: id })),
        ),
      ],
    ),
  );
}

function isPicture(mediaType: string): boolean {
  return mediaType.startsWith("image/");
}

/**
 * A UUID of version 8 (RFC 9562) that names these words in this language: programs
 * for books keep a reader's place by it.
 */
function identifierOf({ id, locale, version }: DocumentTree): string {
  const name = [consultation.id, id, locale, version].join("/");
  const digits = createHash("sha256").update(name).digest("hex");
  const uuid = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${uuid.join("-")}`;
}

/**
 * What readers can expect of it, in schema.org's words. That it conforms to a
 * standard is for a person to certify, so nothing is said of that.
 */
function accessibilityOf({ labels }: DocumentTree, hasPictures: boolean) {
  const features = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "displayTransformability",
    ...(hasPictures ? ["alternativeText"] : []),
  ];
  return [
    meta("schema:accessMode", "textual"),
    ...(hasPictures ? [meta("schema:accessMode", "visual")] : []),
    meta("schema:accessModeSufficient", "textual"),
    ...features.map((feature) => meta("schema:accessibilityFeature", feature)),
    meta("schema:accessibilityHazard", "none"),
    meta("schema:accessibilitySummary", labels("accessibility")),
  ];
}

function meta(property: string, value: string) {
  return x("meta", { property }, value);
}
