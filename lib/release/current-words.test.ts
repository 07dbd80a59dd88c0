import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultLocale } from "#lib/i18n/routing.ts";
import {
  currentWords,
  interfaceVersion,
  translations,
} from "./current-words.ts";
import { interfaceWords, isAmong } from "./signed-words.ts";

describe("the words that are signed", () => {
  test("are every publication, and the site's own in each translation", async () => {
    const words = await currentWords();
    assert.ok(words.every(({ version }) => /^[0-9a-f]{12}$/.test(version)));
    const ofSite = words.filter(({ document }) => document === interfaceWords);
    assert.deepEqual(
      ofSite.map(({ locale }) => locale),
      translations,
    );
    assert.ok(!translations.includes(defaultLocale));
    assert.ok(
      words.some(
        ({ document, locale }) => document === "summary" && locale === "pl",
      ),
    );
  });

  test("have a version that stays where nothing changes, and is each language's own", async () => {
    const [polish, again, arabic] = await Promise.all(
      ["pl", "pl", "ar"].map(interfaceVersion),
    );
    assert.equal(polish, again);
    assert.notEqual(polish, arabic);
  });

  test("are signed in one language and one version", () => {
    const words = {
      publication: "summary",
      locale: "pl",
      version: "0123456789ab",
    };
    assert.equal(isAmong([words], words), true);
    for (const other of [
      { locale: "ar" },
      { publication: interfaceWords },
      { version: "ba9876543210" },
    ])
      assert.equal(isAmong([{ ...words, ...other }], words), false);
  });
});
