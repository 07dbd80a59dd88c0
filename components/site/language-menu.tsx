"use client";

import { useSelectedLayoutSegments } from "next/navigation";

/** Another language of the site, under the name that its own readers know. */
export interface OtherLanguage {
  readonly language: string;
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  /** What its addresses begin with: nothing, or "/pl". */
  readonly root: string;
  /** Pages that it has not, each with the one to show instead. */
  readonly instead: Readonly<Record<string, string>>;
}

/** Pages below the questionnaire that ask nothing: there is no form that could be sent. */
const withoutForm = ["check", "continue", "delete", "done"];

/** The page in the other languages. Which page it is, only its route knows; it is drawn on the server all the same. */
export function LanguageMenu({
  label,
  others,
}: {
  readonly label: string;
  readonly others: readonly OtherLanguage[];
}) {
  const segments = useSelectedLayoutSegments();
  const path = segments.map((segment) => `/${segment}`).join("");
  return (
    <nav aria-label={label} className="languages">
      <ul>
        {others.map(({ language, tag, direction, name, root, instead }) => (
          <li key={language}>
            {isAsking(segments) ? (
              <button
                dir={direction}
                form="answers"
                lang={tag}
                name="changeTo"
                type="submit"
                value={language}
              >
                {name}
              </button>
            ) : (
              <a
                dir={direction}
                href={`${root}${instead[path] ?? path}` || "/"}
                hrefLang={tag}
                lang={tag}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a page of questions the form is sent, as by the buttons below it, so that what was typed is kept. */
function isAsking([section, page]: readonly string[]): boolean {
  return (
    section === "questionnaire" &&
    page !== undefined &&
    !withoutForm.includes(page)
  );
}
