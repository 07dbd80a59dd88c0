import { expect, type Page, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { pseudoLanguage } from "#lib/i18n/pseudo.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { addressesIn } from "./addresses.ts";
import { expectNothingCut, narrow } from "./appearance.ts";
import { everyAnswer, fillIn } from "./respondent.ts";
import { expectNoWordsInCode, outsideBrackets } from "./words-outside.ts";

/*
 * Every public page in a language that nobody speaks: what is not in brackets was
 * left in code, and what does not fit has no room for a longer language.
 */

test.use({ viewport: narrow });
test.setTimeout(180_000);

const root = `/${pseudoLanguage}`;
const addresses = addressesIn("app/[locale]", root).filter(
  // The pages of questions: see below.
  (address) => address !== `${root}/questionnaire/capacity`,
);

async function expectWellMade(page: Page, typed: readonly string[] = []) {
  await expectNoWordsInCode(page, typed);
  await expectNothingCut(page, "in the pseudo-locale");
  await page.emulateMedia({ media: "print" });
  await expectNoWordsInCode(page, typed);
  await page.emulateMedia({ media: "screen" });
}

for (const address of addresses)
  test(`${address} has no words in code, and room for longer ones`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectWellMade(page);
  });

test("asking for another format has no words in code, with mistakes and done", async ({
  page,
}) => {
  await page.goto(`${root}/formats`);
  await page.locator("#ask-send").click();
  await expect(page).toHaveURL(/\/formats\/again/);
  await expectWellMade(page);
  await page.goto(
    `${root}/formats/done?reference=ABCD-EFGH&by=2030-01-02&way=email`,
  );
  await expect(page).toHaveURL(/\/formats\/done/);
  await expectWellMade(page);
});

test("the questionnaire has no words in code, from its start to the thanks", async ({
  page,
}) => {
  const answers = everyAnswer("typed");
  const typed = Object.values(answers)
    .flat()
    .filter((answer) => answer.includes("typed") || answer === "CT19");
  const next = page.locator("#answers .button").first();
  await page.goto(`${root}/questionnaire`);
  await page.locator("main a.button").first().click();
  for (const asked of pagesFor(questionnaire, answers)) {
    await expect(page).toHaveURL(`${root}/questionnaire/${asked.id}`);
    if (asked.questions.some(({ required }) => required)) {
      await next.click();
      await expect(page.getByRole("alert")).toBeVisible();
    }
    await expectWellMade(page, typed);
    for (const question of askedOn(asked, answers)) {
      const value = answers[question.id];
      if (value !== undefined) await fillIn(page, question, value);
    }
    await next.click();
  }
  await expect(page).toHaveURL(`${root}/questionnaire/check`);
  await expectWellMade(page, typed);
  await page.goto(`${root}/questionnaire/delete`);
  await expectWellMade(page, typed);
  await page.goto(`${root}/questionnaire/check`);
  await page.locator("main form .button").click();
  await expect(page).toHaveURL(`${root}/questionnaire/done`);
  await expectWellMade(page, typed);
});

test("a page with a word in code is found, wherever the word is, and one that runs the wrong way", async ({
  page,
}) => {
  const drawn = (content: string, dir = "rtl") =>
    page.setContent(
      `<!doctype html><html lang="ar-XB" dir="${dir}"><title>⟦Páágéé⟧</title><p>⟦Áá <b>wóórd</b>⟧</p>${content}</html>`,
    );
  await drawn(
    '<a lang="pl">Polski</a><script>words()</script><bdi>18001</bdi>',
  );
  await expectNoWordsInCode(page);
  for (const content of [
    "<p>Words</p>",
    "<details><summary>⟦Móóréé⟧</summary>More</details>",
    "<a aria-label='Words'>⟦Wóórdš⟧</a>",
    "<img alt='A picture'>",
    "<textarea>Ready to send</textarea>",
  ]) {
    await drawn(content);
    await expect(expectNoWordsInCode(page), content).rejects.toThrow();
  }
  await drawn("", "ltr");
  await expect(expectNoWordsInCode(page)).rejects.toThrow();
});

test("words outside of brackets are found, and what is the same everywhere is not", () => {
  expect(outsideBrackets("⟦Íín⟧ code ⟦óór⟧ ⟦nóót⟧ here")).toEqual([
    " code ",
    " here",
  ]);
  expect(
    outsideBrackets(
      "⟦Wríítéé⟧ a@example.org, 03000 421553, 5.1 MB, ABCD-EFGH, mine",
      ["mine"],
    ),
  ).toEqual([]);
});
