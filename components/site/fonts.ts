import localFont from "next/font/local";

/** Never preloaded: words are read in the system's font until this one is there. */
export const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
  variable: "--font",
});
