import type { Part } from "#lib/documents/document.ts";
import { Contents } from "./contents.tsx";
import { Section } from "./section.tsx";

/** A whole document on one page, below the page's h1. */
export function DocumentText({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      <Contents parts={parts} />
      {parts.map((part, index) => (
        <Section
          key={part.id}
          part={part}
          previous={parts[index - 1]}
          next={parts[index + 1]}
        />
      ))}
    </>
  );
}
