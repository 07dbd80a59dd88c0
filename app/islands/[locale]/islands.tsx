"use client";

import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { enhanceForm } from "#components/form/enhance.ts";
import { NeverKept } from "#components/form/never-kept.tsx";

interface Props {
  /** What is added to the way out, and to the tools. */
  readonly leave: ReactNode;
  readonly listen: ReactNode;
}

/** What scripts add to a page whose HTML is not React's: it is looked for once the browser has read all of it. */
export function Islands({ leave, listen }: Props) {
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    const start = () => {
      setIsRead(true);
    };
    if (document.readyState !== "loading") start();
    else document.addEventListener("DOMContentLoaded", start, { once: true });
  }, []);
  return isRead ? <Added leave={leave} listen={listen} /> : null;
}

function Added({ leave, listen }: Props) {
  const form = document.getElementById("answers");
  const isForm = form instanceof HTMLFormElement;
  useEffect(() => {
    if (isForm) enhanceForm(form);
  }, [form, isForm]);
  useEffect(sayAddress, []);
  const way = document.querySelector(".leave-quickly details");
  const tools = document.querySelector(".tools");
  return (
    <>
      {way && createPortal(leave, way)}
      {tools && createPortal(listen, tools)}
      {isForm && form.autocomplete === "off" && <NeverKept />}
    </>
  );
}

/** What is printed says where it came from, which only the browser knows. */
function sayAddress() {
  const place = document.querySelector(".printed bdi");
  if (place) place.textContent = location.href;
}
