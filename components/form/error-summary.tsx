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
  const isUpdate = useRef(false);
  useEffect(() => {
    // A script that arrives late must not take the focus from where the reader has gone.
    const isFree = document.activeElement === document.body;
    if (isUpdate.current || isFree) box.current?.focus();
    isUpdate.current = true;
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
