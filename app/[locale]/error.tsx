"use client";

import { EmailLink } from "#components/site/contact.tsx";
import { useErrorWords } from "#components/site/error-words.tsx";
import { consultation } from "#lib/consultation/consultation.ts";

/** What to do where a page could not be made. */
export default function Failure({ reset }: { readonly reset: () => void }) {
  const words = useErrorWords();
  return (
    <div role="alert">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <p>{words.next}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
      <p>
        {words.help} <EmailLink address={consultation.contacts.questions} />
      </p>
    </div>
  );
}
