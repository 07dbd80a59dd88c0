import type { Picture } from "#lib/documents/document.ts";

/** The level on the page of the headings just below a part's title. */
export type Level = 2 | 3 | 4;

/** What differs between a page of the site, a file and a chapter of an e-book. */
export interface Rendition {
  readonly level: Level;
  /** Where a path of this site ("/formats") is found. */
  readonly addressOf: (path: string) => string;
  /** Where a picture is found, and when a browser fetches it. */
  readonly pictureAt: (picture: Picture) => {
    readonly src: string;
    readonly loading?: "lazy";
  };
  /** Controls to fill in on a screen, or boxes and room that are only drawn. */
  readonly controls: "native" | "drawn";
}
