import { expect, test } from "@playwright/test";
import type { Question } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { fillIn } from "./respondent.ts";
import { exportedRow, makeAccount, signIn } from "./strategy-team.ts";

/*
 * A parent who reads Polish or Arabic answers in it, from the first page to the
 * thanks; the team finds the words as they were written, and how they came.
 */

test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);

const said = {
  pl: "Prosimy o więcej czasu na rozmowę z rodzicami: źdźbło, gęś, jaźń.",
  ar: "نطلب وقتًا أطول للحديث مع الأسر، ومترجمًا عند الحاجة.",
} as const;

/** What this parent answers; whatever is not here is left out. */
const answersIn = (words: string): DraftAnswers => ({
  capacity: "parent-carer-of-child-with-send",
  help: "with-help",
  "whose-words": "written-down-for-me",
  "priority-3-agreement": "tend-to-disagree",
  "priority-3-why": words,
  "anything-else": words,
  "quote-permission": "yes",
});

for (const language of ["pl", "ar"] as const)
  test(`a parent answers in ${language} from the home page to the thanks, and the team reads it`, async ({
    page,
    browser,
  }) => {
    const here = (path: string) => addressIn(language, path);
    const answers = answersIn(said[language]);
    await page.goto(here("/"));
    await page
      .locator(`main a[href="${here("/questionnaire")}"]`)
      .first()
      .click();
    await page.locator(`a[href="${here("/questionnaire/continue")}"]`).click();
    for (const asked of pagesFor(questionnaire, answers)) {
      await expect(page).toHaveURL(here(`/questionnaire/${asked.id}`));
      const given = askedOn(asked, answers).filter(
        ({ id }: Question) => answers[id] !== undefined,
      );
      for (const question of given)
        await fillIn(page, question, answers[question.id] ?? "");
      await page.locator("#answers .send button").first().click();
    }
    await expect(page).toHaveURL(here("/questionnaire/check"));
    await expect(page.getByRole("main")).toContainText(said[language]);
    await page
      .locator(`form[action="${here("/questionnaire/submit")}"] button`)
      .click();
    await expect(page).toHaveURL(here("/questionnaire/done"));
    const reference = await page.locator(".reference strong").textContent();

    const team = await browser.newPage();
    await signIn(team, makeAccount(`reader-${language}`, "analyst"));
    const row = await exportedRow(team, reference ?? "");
    expect(row).toMatchObject({
      locale: language,
      rendition: "standard",
      channel: "website",
      "priority-3-agreement": "tend-to-disagree",
      "priority-3-why": said[language],
      "whose-words": "written-down-for-me",
    });
    await team.goto(
      `/staff/topics/priority-3?words=${encodeURIComponent(said[language].slice(0, 20))}`,
    );
    const verbatim = team.locator(`blockquote[lang="${language}"]`).first();
    await expect(verbatim).toHaveText(said[language]);
    await expect(verbatim).toHaveCSS(
      "direction",
      language === "ar" ? "rtl" : "ltr",
    );
    await team.close();
  });
