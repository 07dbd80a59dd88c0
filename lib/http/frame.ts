/*
 * A frame is a page that the framework drew, without the scripts that would have
 * the browser draw all of it again: the same page as data, and what reads it.
 * It carries instead those of a page that draws nothing but what scripts add.
 */

/** What the framework loads and starts scripts with. */
const script =
  /<script(?=[^>]*(?: src="\/_next\/| id="_R_"|>\(?self\.__next_f)).*?<\/script>|<link rel="preload" as="script"[^>]*>/gs;
/** Where one text ends and the next begins, told to the framework's own script. */
const comment = /<!--.*?-->/gs;

/**
 * The page of one document with the scripts of another.
 *
 * @param page a whole document; what it says of itself in comments goes too
 * @param islands the document whose scripts it gets, with the marks that they look for
 * @throws Error where either is no such document
 */
export function withScriptsOf(page: string, islands: string): string {
  const [, head, body] = partsOf(page.replace(script, "").replace(comment, ""));
  const [, itsHead, itsBody] = partsOf(islands);
  const loaders = itsHead.match(script) ?? [];
  const marks = itsBody.replace(script, "");
  const starters = itsBody.match(script) ?? [];
  return [
    head,
    ...loaders,
    "</head>",
    body.replace(/^<body[^>]*>/, (tag) => tag + withoutTag(marks)),
    ...starters,
    "</body></html>",
  ].join("");
}

function withoutTag(body: string): string {
  return body.replace(/^<body[^>]*>/, "");
}

/** A document as far as its head ends, and its body without the end. */
function partsOf(document: string): readonly [string, string, string] {
  const found = /^(.*?)<\/head>(<body.*)<\/body><\/html>\s*$/s.exec(document);
  const [whole, head, body] = found ?? [];
  if (!whole || !head || !body) throw new Error("not a whole page");
  return [whole, head, body];
}
