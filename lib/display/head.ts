import { displayCookie } from "./settings.ts";

/*
 * Pages are kept the same for everybody, so what a reader has set cannot be in
 * them. It is in a style sheet of its own, which a browser asks for as it reads
 * the head: with a script only where there are settings, so that nobody else
 * waits for it, and before the first words are drawn, so that nothing jumps.
 */

/** The address of the style sheet; `?s=` and the cookie's text make it one that a browser can keep. */
const styleSheet = "/display.css";

/** HTML inside `noscript`: without a script the server looks at the cookie. */
export const linkWithoutScript = `<link rel="stylesheet" href="${styleSheet}">`;

/** Runs while the head is read; the cookie's letters are those of `writeSettings` and no others. */
export const linkingScript = `(function(){var m=/(?:^|; )${displayCookie}=([a-z0-9.-]+)(?:;|$)/.exec(document.cookie);if(m)document.write('<link rel="stylesheet" href="${styleSheet}?s='+m[1]+'">')})()`;
