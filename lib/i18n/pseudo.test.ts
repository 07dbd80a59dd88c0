import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator } from "next-intl";
import {
  accented,
  originalOf,
  pseudoMessage,
  pseudoText,
  pseudoWords,
} from "./pseudo.ts";
import { flatten, shape } from "#lib/checks/wording/words.ts";
import { defaultLocale } from "./routing.ts";
import { readWords } from "./words.ts";

describe("the pseudo-locale", () => {
  test("puts a text in brackets, with accents, and longer", () => {
    assert.equal(pseudoText("Save and send"), "⟦Šáávéé ááñd šééñd⟧");
    assert.equal(pseudoText(" "), " ");
  });

  test("leaves addresses and numbers as they are", () => {
    assert.equal(
      accented("Write to a@kent.gov.uk or www.kent.gov.uk by 4 March: 03000"),
      "Wríítéé tóó a@kent.gov.uk óór www.kent.gov.uk by 4 Máárçh: 03000",
    );
  });

  test("leaves placeholders, tags, plurals and quoted braces to the formatter", () => {
    assert.equal(
      pseudoMessage("Hi {name}, read <link>this</link> '{now}'"),
      "⟦Híí {name}, rééáád <link>thííš</link> '{now}'⟧",
    );
    assert.equal(
      pseudoMessage(
        "{n, plural, one {# page of {name}} other {# pages}}, isn't it",
      ),
      "⟦{n, plural, one {# páágéé óóf {name}} other {# páágééš}}, ííšñ't íít⟧",
    );
    const message = pseudoMessage(
      "{n, plural, one {# day} other {# days}} left",
    );
    const t = createTranslator({ locale: "en", messages: { message } });
    assert.equal(t("message", { n: 3 }), "⟦3 dááyš lééft⟧");
  });

  test("asks pages for what English asks them for, in every message", async () => {
    const english = await readWords(defaultLocale);
    const made = flatten(pseudoWords(english));
    for (const [key, message] of flatten(english)) {
      assert.equal(shape(made.get(key) ?? ""), shape(message), key);
      if (message.trim() !== "")
        assert.match(made.get(key) ?? "", /^⟦[^]*⟧$/, key);
    }
  });

  test("makes the words longer by a quarter to a half", async () => {
    const { home } = await readWords(defaultLocale);
    const length = (words: object) =>
      [...flatten(words).values()].join("").length;
    const growth = length(pseudoWords(home)) / length(home);
    assert.ok(growth > 1.25 && growth < 1.5, String(growth));
  });

  test("keeps words that stand in order, in order", () => {
    assert.deepEqual(pseudoWords({ ideas: ["Be", "My"] }, pseudoText), {
      ideas: ["⟦Béé⟧", "⟦My⟧"],
    });
  });

  test("has the renditions of English", () => {
    assert.equal(originalOf("xb"), "en");
    assert.equal(originalOf("xb-easy"), "en-easy");
  });
});
