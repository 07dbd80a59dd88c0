import { conventionsOf } from "#lib/i18n/languages.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { type Sizes, sizesOf } from "./theme.ts";
import type { Drawn } from "./pictures.ts";

/** What a block has to know of the document around it. */
export interface Scene {
  /** Of the whole document. */
  readonly main: Language;
  /** Of these words. */
  readonly language: Language;
  readonly labels: DocumentTree["labels"];
  readonly sizes: Sizes;
  readonly drawn: ReadonlyMap<string, Drawn>;
  /** Counts lists, pictures and controls up: no two have the same number. */
  readonly next: () => number;
}

export function sceneOf(
  tree: DocumentTree,
  drawn: ReadonlyMap<string, Drawn>,
): Scene {
  let last = 0;
  return {
    main: tree.language,
    language: tree.language,
    labels: tree.labels,
    sizes: sizesOf(tree),
    drawn,
    next: () => (last += 1),
  };
}

export function isRightToLeft({ language }: Pick<Scene, "language">): boolean {
  return conventionsOf(language).direction === "rtl";
}

/** What makes a paragraph run from right to left, where its language does. */
export function direction(scene: Scene): { readonly bidirectional?: true } {
  return isRightToLeft(scene) ? { bidirectional: true } : {};
}
