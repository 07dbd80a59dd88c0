import { escaped } from "./escaped.ts";

/*
 * A page that is the same for everybody but for some places is drawn once, with
 * marks where the places are, and filled in for each visitor. The marks are
 * letters of Unicode's private use that no words of ours have; what a visitor
 * wrote is put in as text and never looked at again.
 */

const [open, close] = ["\uE000", "\uE001"];
const mark = (kind: string, name = "") => `${open}${kind}${name}${close}`;

/** Where a text goes, in an attribute too. */
export const slot = (name: string) => mark("=", name);
/** What follows, as far as `end`, is there where the name holds something, or where it does not. */
export const when = (name: string) => mark("?", name);
export const unless = (name: string) => mark("!", name);
/** What follows, as far as `end`, is there once an entry, with its texts. */
export const each = (name: string) => mark("*", name);
export const end = mark("/");

/** An attribute that is left out where nothing comes to stand in it. */
export function fillable(attribute: string, value: string) {
  return { [`data-fill-${attribute}`]: value };
}

type Part =
  | string
  | { readonly slot: string }
  | { readonly attribute: string; readonly parts: readonly Part[] }
  | {
      readonly section: "?" | "!" | "*";
      readonly name: string;
      readonly parts: readonly Part[];
    };

export type Template = readonly Part[];

/** What a template is filled in with, by name; a name that is not there holds nothing. */
export interface Filling {
  readonly [name: string]: string | boolean | readonly Filling[] | undefined;
}

const marks =
  /\uE000([=?!*/])([^\uE001]*)\uE001| data-fill-([a-z-]+)="([^"]*)"/g;

/**
 * Reads HTML with marks.
 *
 * @throws Error where a section has no end, or an end no section
 */
export function readTemplate(html: string): Template {
  // A browser drops the first line feed of a box: with one of ours there, none that somebody wrote.
  return partsOf(html.replace(/<textarea[^>]*>/g, "$&\n"));
}

function partsOf(html: string): Template {
  const root: Part[] = [];
  const inside = [root];
  let at = 0;
  for (const found of html.matchAll(marks)) {
    const [whole, kind, name = "", attribute, value = ""] = found;
    const parts = inside.at(-1);
    if (!parts) break;
    parts.push(html.slice(at, found.index));
    at = found.index + whole.length;
    if (attribute) parts.push({ attribute, parts: partsOf(value) });
    else if (kind === "=") parts.push({ slot: name });
    else if (kind === "?" || kind === "!" || kind === "*") {
      const within: Part[] = [];
      parts.push({ section: kind, name, parts: within });
      inside.push(within);
    } else inside.pop();
  }
  if (inside.length !== 1) throw new Error("a template's sections do not end");
  root.push(html.slice(at));
  return root;
}

/** The template as HTML, with every text in it as that text and never as markup. */
export function fillIn(template: Template, filling: Filling): string {
  let html = "";
  for (const part of template) {
    if (typeof part === "string") html += part;
    else if ("slot" in part) html += textOf(filling[part.slot]);
    else if ("attribute" in part) {
      const value = fillIn(part.parts, filling).trim();
      if (value) html += ` ${part.attribute}="${value}"`;
    } else
      for (const inner of fillingsOf(part.section, filling[part.name]))
        html += fillIn(part.parts, { ...filling, ...inner });
  }
  return html;
}

function textOf(value: Filling[string]): string {
  return typeof value === "string" ? escaped(value) : "";
}

/** What a section is filled in with, once for each time that it is there. */
function fillingsOf(
  section: "?" | "!" | "*",
  value: Filling[string],
): readonly Filling[] {
  const entries = typeof value === "object" ? value : undefined;
  if (section === "*") return entries ?? [];
  const isHeld = entries ? entries.length > 0 : Boolean(value);
  return isHeld === (section === "?") ? [{}] : [];
}
