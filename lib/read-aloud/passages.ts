/** What is said in one go, and what is marked while it is. */
export interface Passage {
  readonly words: string;
  /** The language as the page names it, such as `en-GB`; empty where it names none. */
  readonly language: string;
  readonly element: Element;
}

/** What words stand in by themselves: before it and after it a passage ends. */
const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** What is worked and not read, and what leads elsewhere. What somebody typed is theirs: it is never said aloud. */
const silent = new Set(
  "audio button canvas datalist input math nav noscript script style svg template textarea video".split(
    " ",
  ),
);

const elementNode = 1;
const textNode = 3;

/**
 * The passages of a part of a page, in the order in which they stand.
 *
 * @param isShown whether a reader sees the element; what is inside a hidden one is not asked about
 */
export function passagesOf(
  root: Element,
  isShown: (element: Element) => boolean,
): readonly Passage[] {
  const found: Passage[] = [];
  let words = "";
  let at: { readonly block: Element; readonly language: string } | undefined;

  const end = () => {
    const said = words.replaceAll(/\s+/g, " ").trim();
    // A mark alone, such as a bullet or a dash, is nothing to say.
    if (at && /[\p{L}\p{N}]/u.test(said))
      found.push({ words: said, language: at.language, element: at.block });
    words = "";
    at = undefined;
  };

  const visit = (element: Element, outer: Element, outerLanguage: string) => {
    const name = element.localName;
    if (isSilent(element) || !isShown(element)) return;
    const language = languageAt(element) ?? outerLanguage;
    const isBlock = blocks.has(name);
    const block = isBlock ? element : outer;
    if (isBlock) end();
    if (name === "select") {
      end();
      for (const option of Array.from(element.getElementsByTagName("option")))
        found.push({ words: option.textContent.trim(), language, element });
      return;
    }
    if (name === "br") words += " ";
    if (name === "td") words += headingOf(element);
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === elementNode)
        visit(child as Element, block, language);
      else if (child.nodeType === textNode && child.textContent?.trim()) {
        if (at && at.language !== language) end();
        at ??= { block, language };
        words += child.textContent;
      } else if (child.nodeType === textNode) words += " ";
      if (
        name === "details" &&
        !element.hasAttribute("open") &&
        (child as Partial<Element>).localName === "summary"
      )
        break;
    }
    if (isBlock) end();
  };

  visit(root, root, languageAround(root));
  return found;
}

function isSilent(element: Element): boolean {
  return (
    silent.has(element.localName) ||
    element.getAttribute("aria-hidden") === "true" ||
    element.hasAttribute("hidden") ||
    (element.getAttribute("class") ?? "")
      .split(/\s+/)
      .includes("visually-hidden")
  );
}

/** What a table's head says of a cell: a number alone tells a listener little. */
function headingOf(cell: Element): string {
  const row = cell.parentNode as Element | null;
  const table = ancestor(cell, "table");
  const head = table?.getElementsByTagName("thead")[0];
  const place = cellsOf(row).indexOf(cell);
  const heading = cellsOf(head?.getElementsByTagName("tr")[0])[place];
  const said = heading?.textContent.trim();
  return said ? `${said}: ` : "";
}

function cellsOf(row: Element | null | undefined): readonly Element[] {
  return Array.from(row?.childNodes ?? []).filter(
    (node): node is Element =>
      node.nodeType === elementNode &&
      /^t[dh]$/.test((node as Element).localName),
  );
}

function ancestor(element: Element, name: string): Element | undefined {
  const parent = element.parentNode as Element | null;
  if (parent?.nodeType !== elementNode) return undefined;
  return parent.localName === name ? parent : ancestor(parent, name);
}

function languageAt(element: Element): string | undefined {
  const language = element.getAttribute("lang");
  return language === null || language === "" ? undefined : language;
}

function languageAround(element: Element): string {
  const parent = element.parentNode as Element | null;
  const own = languageAt(element);
  if (own !== undefined || parent?.nodeType !== elementNode) return own ?? "";
  return languageAround(parent);
}
