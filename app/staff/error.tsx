"use client";

import { useErrorWords } from "#components/site/error-words.tsx";

/** What to do where a staff page could not be made. */
export default function Failure({ reset }: { readonly reset: () => void }) {
  const words = useErrorWords();
  return (
    <div role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.next}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
