import localFont from "next/font/local";

/** Never preloaded: words are read in the system's font until this one is there. */
const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
  variable: "--font",
});

/** The letters of Polish and other languages in Latin script that English has not: fetched only where one stands on the page. */
const extended = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-extended",
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+1E00-1EFF" },
  ],
});

/** For the class of the root: what `site.css` writes words in. */
export const fontClasses = `${atkinson.variable} ${extended.variable}`;
