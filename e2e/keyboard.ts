import { expect, type Page } from "@playwright/test";

/* Tab, the arrows, Space and Enter, as somebody uses them who cannot use a mouse. */

/** More stops than any page has: a trap, or something that no key reaches. */
const tooManyStops = 80;

/** Presses Tab until something that matches has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
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

export async function tabToText(
  page: Page,
  name: string | RegExp,
): Promise<void> {
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
export async function choose(
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
