"use client";

import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";

interface Props {
  readonly hint: ReactNode;
  readonly isUseful: boolean;
  readonly children: ReactNode;
}

const never = () => () => undefined;

/**
 * Keys for coding without a mouse. They work only while a comment has the
 * focus, so that single letters elsewhere do nothing (WCAG 2.1.4).
 */
export function CodingKeys({ hint, isUseful, children }: Props) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = list.current;
    here?.addEventListener("keydown", act);
    return () => here?.removeEventListener("keydown", act);
  }, []);
  return (
    <div ref={list}>
      {hasScript && isUseful && <p className="keys hint">{hint}</p>}
      {children}
    </div>
  );
}

const selector = "article.verbatim";

function act(event: KeyboardEvent) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(event.target instanceof Element)) return;
  const article = event.target.closest(selector);
  if (!article) return;
  if (event.key === "j" || event.key === "ArrowDown") focus(article, 1, event);
  if (event.key === "k" || event.key === "ArrowUp") focus(article, -1, event);
  if (/^[1-9]$/.test(event.key)) toggle(article, Number(event.key), event);
}

function focus(article: Element, by: 1 | -1, event: KeyboardEvent) {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const next = all[all.findIndex((each) => each === article) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function toggle(article: Element, digit: number, event: KeyboardEvent) {
  const boxes = article.querySelectorAll<HTMLInputElement>("input[name=theme]");
  const box = boxes[digit - 1];
  if (!box) return;
  event.preventDefault();
  box.click();
}
