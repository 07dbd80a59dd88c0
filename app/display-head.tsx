import { linkingScript, linkWithoutScript } from "#lib/display/head.ts";

/** The part of a page's head that brings the reader's own display settings. */
export function DisplayHead() {
  return (
    <head>
      <script dangerouslySetInnerHTML={{ __html: linkingScript }} />
      <noscript dangerouslySetInnerHTML={{ __html: linkWithoutScript }} />
    </head>
  );
}
