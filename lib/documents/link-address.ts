import { type Inline, plainText } from "./document.ts";

type Link = Extract<Inline, { type: "link" }>;

/** The address of a link where its words do not say it already, to stand after them. */
export function addressBeside({ href, children }: Link): string | undefined {
  const address = href.replace(/^(mailto|tel):/, "");
  return bare(address) === bare(plainText(children)) ? undefined : address;
}

/** As people write addresses and numbers: without what only a program needs. */
function bare(address: string): string {
  return address
    .replace(/^https:\/\//, "")
    .replace(/\/$/, "")
    .replaceAll(/\s/g, "")
    .toLowerCase();
}
