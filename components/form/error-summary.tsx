"use client";

import { useEffect, useRef } from "react";

interface Props {
  readonly heading: string;
  readonly problems: readonly {
    readonly question: string;
    readonly message: string;
  }[];
}

/**
 * What is wrong, first on the page, each with a link to its field. The address
 * ends in `#problems`, which brings a browser here; the script moves the focus.
 */
export function ErrorSummary({ heading, problems }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="problems"
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <h2>{heading}</h2>
      <ul>
        {problems.map(({ question, message }) => (
          <li key={question}>
            <a href={`#${question}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
