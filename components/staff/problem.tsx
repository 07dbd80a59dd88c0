"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** What is wrong with what was sent, first on the page and focused. */
export function Problem({ heading, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="problem" id="problem" ref={box} role="alert" tabIndex={-1}>
      <h2>{heading}</h2>
      <p>{children}</p>
    </div>
  );
}
