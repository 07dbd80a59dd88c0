"use client";

import { useEffect, useRef } from "react";

interface Props {
  readonly heading: string;
  /** Each with the id of its field. */
  readonly problems: readonly {
    readonly field: string;
    readonly message: string;
  }[];
}

/** What is to be put right, first on the page and focused, each with a link to its field. */
export function ProblemList({ heading, problems }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="problem" id="problem" ref={box} role="alert" tabIndex={-1}>
      <h2>{heading}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
