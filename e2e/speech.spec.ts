import { expect, type Page as Tab, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renditions } from "#lib/consultation/renditions.ts";
import { locales } from "#lib/i18n/languages.ts";
import { addressIn, renditionOf } from "#lib/i18n/routing.ts";

/*
 * What a screen reader says of every question in every rendition and language:
 * the group, the hint, each answer and its place. A person can read it in
 * `e2e/speech`; who changes words or markup sees there what listeners hear.
 * `npx playwright test speech --update-snapshots` writes it anew.
 */

/** A screen reader in the page, without a voice. */
interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
}

const require = createRequire(import.meta.url);
const reader = readFileSync(
  require.resolve("@guidepup/virtual-screen-reader/browser.js"),
  "utf8",
);
const readerAddress = "/a-screen-reader.js";

/** Everything that is said from a question's beginning to its end. */
async function listenTo(tab: Tab, index: number): Promise<string[]> {
  return tab.evaluate(
    async ([address, nth]) => {
      const { virtual } = (await import(address)) as { virtual: Reader };
      const container = document.querySelectorAll("form .field")[nth];
      if (!container) throw new Error("no such question");
      await virtual.start({ container });
      // More than any question has: the reader goes round, and has then said all.
      for (let step = 0; step < 80; step += 1) {
        await virtual.next();
        const said = await virtual.spokenPhraseLog();
        if (said.length > 2 && said.at(-1) === said[0]) break;
      }
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said.slice(0, -1);
    },
    [readerAddress, index] as const,
  );
}

test.use({ bypassCSP: true });

for (const locale of locales)
  test(`the questions in ${locale} are heard as they are written down`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.route(`**${readerAddress}`, (route) =>
      route.fulfill({ body: reader, contentType: "text/javascript" }),
    );
    const heard: string[] = [];
    for (const { id, questions } of renditions[renditionOf(locale)].pages) {
      await page.goto(addressIn(locale, `/questionnaire/${id}`));
      for (const [index, question] of questions.entries()) {
        const said = await listenTo(page, index);
        heard.push([`# ${id}: ${question.id}`, ...said].join("\n"));
      }
    }
    expect(`${heard.join("\n\n")}\n`).toMatchSnapshot(`${locale}.txt`);
  });
