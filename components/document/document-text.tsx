import type { DocumentTree } from "#lib/formats/document.ts";
import { Contents } from "./contents.tsx";
import { Section } from "./section.tsx";

/** A whole document on one page, below the page's h1. */
export function DocumentText({
  document,
}: {
  readonly document: DocumentTree;
}) {
  const { parts } = document;
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
