import { expect, type Page, test } from "@playwright/test";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { everyAnswer } from "./respondent.ts";

/*
 * From the home page to the reference with Tab, the arrows, Space and Enter,
 * as somebody does who cannot use a mouse.
 */

/** More stops than any page has: a trap, or something that no key reaches. */
const tooManyStops = 80;

/** Presses Tab until something that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < tooManyStops; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if (
      await focused.evaluate(
        (element, wanted) => element.matches(wanted),
        selector,
      )
    ) {
      await expectFocusSeen(page);
      return;
    }
  }
  throw new Error(`no Tab leads to ${selector} on ${page.url()}`);
}

/** What has the focus is in view and has an outline of at least two pixels. */
async function expectFocusSeen(page: Page): Promise<void> {
  const focused = page.locator(":focus");
  await expect(focused).toBeInViewport();
  const widths = await focused.evaluate((element) =>
    // A hidden radio or check box may show its focus on its label.
    [element, element.nextElementSibling, element.closest("label")].map(
      (part) =>
        part ? Number.parseFloat(getComputedStyle(part).outlineWidth) : 0,
    ),
  );
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(2);
}

async function tabToText(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole("main")
    .getByRole("link", { name })
    .or(page.getByRole("button", { name }))
    .first();
  await target.evaluate((element) => {
    element.dataset["wanted"] = "yes";
  });
  await tabTo(page, "[data-wanted]");
}

/** Chooses an option: radios are one stop, between whose options the arrows lead. */
async function choose(
  page: Page,
  name: string,
  option: string,
  position: number,
): Promise<void> {
  const type = await page
    .locator(`input[name="${name}"]`)
    .first()
    .getAttribute("type");
  if (type === "checkbox") {
    await tabTo(page, `input[name="${name}"][value="${option}"]`);
    await page.keyboard.press("Space");
  } else {
    await tabTo(page, `input[name="${name}"]`);
    await page.keyboard.press("Space");
    for (let step = 0; step < position; step += 1)
      await page.keyboard.press("ArrowDown");
  }
  await expect(
    page.locator(`input[name="${name}"][value="${option}"]`),
  ).toBeChecked();
}

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
