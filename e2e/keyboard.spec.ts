import { expect, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { choose, tabTo, tabToText } from "./keyboard.ts";
import { everyAnswer } from "./respondent.ts";

/*
 * From the home page to the reference with Tab, the arrows, Space and Enter,
 * as somebody does who cannot use a mouse.
 */

test("the questionnaire is filled in and sent by keyboard alone", async ({
  page,
}) => {
  const answers = everyAnswer("keyboard");
  await page.goto("/questionnaire");
  await tabToText(page, /^Start/);
  await page.keyboard.press("Enter");
  for (const asked of pagesFor(questionnaire, answers)) {
    await expect(page).toHaveURL(`/questionnaire/${asked.id}`);
    for (const question of askedOn(asked, answers)) {
      const value = answers[question.id] ?? "";
      const options = kindOf(question).options(question);
      if (options.length > 0)
        for (const option of [value].flat())
          await choose(page, question.id, option, options.indexOf(option));
      else {
        await tabTo(page, `[name="${question.id}"]`);
        await page.keyboard.insertText(String(value));
      }
    }
    await tabToText(page, "Continue");
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL("/questionnaire/check");
  await tabToText(page, "Send my answers");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/questionnaire/done");
});

test("a mistake takes the focus to the problems, and from there to the field", async ({
  page,
}) => {
  await page.goto("/questionnaire/capacity");
  await tabToText(page, "Continue");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/^Error: /);
  await tabTo(page, "#problems a, [role=alert] a");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAttribute("name", "capacity");
});

test("the first stop of a page leads past its head", async ({ page }) => {
  for (const address of ["/", "/strategy", "/questionnaire"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText("Skip to main content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(
      await page
        .locator(":focus")
        .evaluate((element) => element.closest("main") !== null),
    ).toBe(true);
  }
});
