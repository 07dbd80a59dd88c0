"use client";

import { EmailLink } from "#components/site/contact.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import conventions from "#messages/en/locale.json" with { type: "json" };
import words from "#messages/en/site.json" with { type: "json" };

/**
 * In the place of a whole page, where not even its layout could be made: nothing
 * is known but these words. Without styles of its own: every page would carry them.
 */
export default function GlobalFailure() {
  const { tag, direction } = conventions;
  return (
    <html lang={tag} dir={direction}>
      <head>
        <title>{`${words.error.title} - ${words.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <header className="top">
          <div className="column">
            <p className="head">
              <strong>{words.name}</strong>
            </p>
          </div>
        </header>
        <main className="column">
          <h1>{words.error.title}</h1>
          <p className="lead">{words.error.text}</p>
          <p>{words.error.next}</p>
          <p>
            {words.error.help}{" "}
            <EmailLink address={consultation.contacts.questions} />
          </p>
        </main>
      </body>
    </html>
  );
}
