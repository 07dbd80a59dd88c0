import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Part } from "#lib/documents/document.ts";
import { Blocks } from "./blocks.tsx";
import { contentsId } from "./contents.tsx";
import "#lib/formats/html/pictures.css";
import "./document.css";

/** A part of a document on a page with others, with links to its neighbours. */
export function Section({
  part,
  previous,
  next,
  mark,
  children,
}: {
  readonly part: Part;
  readonly previous?: Part | undefined;
  readonly next?: Part | undefined;
  /** Stands before the title. */
  readonly mark?: ReactNode;
  /** Stands below the text. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("documents");
  return (
    <section className="part" aria-labelledby={part.id}>
      {mark}
      <h2 id={part.id}>{part.title}</h2>
      <Blocks blocks={part.blocks} level={3} />
      {children}
      <ul className="neighbours">
        {next && (
          <li>
            <a href={`#${next.id}`}>{t("nextPart", { title: next.title })}</a>
          </li>
        )}
        {previous && (
          <li>
            <a href={`#${previous.id}`}>
              {t("previousPart", { title: previous.title })}
            </a>
          </li>
        )}
        <li>
          <a href={`#${contentsId}`}>{t("backToContents")}</a>
        </li>
      </ul>
    </section>
  );
}
