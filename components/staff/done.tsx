"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** Where an address points at it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** What came of what was sent. Focused, because nobody announces a status that is there when a page opens. */
export function Done({ id, children }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    words.current?.focus();
  }, []);
  return (
    <p className="done" id={id} ref={words} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
