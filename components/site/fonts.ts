import localFont from "next/font/local";

/*
 * Words are read in the system's own typeface until ours is there, and pages do
 * not jump when it comes: where it is not there as a page is first drawn, only
 * the next page has it. No fallback's measures fit on every device.
 */

/** Never preloaded: it would hold up the words. */
const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "optional",
  preload: false,
  adjustFontFallback: "Arial",
  variable: "--font",
});

/** The letters of Polish and other languages in Latin script that English has not: fetched only where one stands on the page. */
const extended = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  weight: "200 800",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-extended",
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+1E00-1EFF" },
  ],
});

/** Fetched only where a reader chose it: no page uses it otherwise. */
const openDyslexic = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  variable: "--open-dyslexic",
});

/** The classes of a page's root that name its typefaces. */
export const typefaces = [atkinson, extended, openDyslexic]
  .map(({ variable }) => variable)
  .join(" ");
