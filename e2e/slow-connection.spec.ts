import { expect, type Page, test } from "@playwright/test";

/* On a slow line the page is there long before its scripts; people do not wait for them. */

/** Holds every script back until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Waits until the scripts have taken the form over: what leaves a field is then saved. */
async function expectSaving(page: Page): Promise<void> {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

test("what is chosen and written before the scripts arrive stays, and is sent", async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto("/questionnaire/vision", { waitUntil: "commit" });
  await page.getByLabel("Tend to disagree").check();
  await page.getByLabel("Why do you say this?").fill("Early words");
  letGo();
  await page.waitForLoadState("load");
  await expect(async () => {
    await page.getByLabel("Why do you say this?").press("End");
    await page.getByLabel("Why do you say this?").press("!");
    await expectSaving(page);
  }).toPass({ timeout: 20_000, intervals: [3000] });
  await expect(page.getByLabel("Tend to disagree")).toBeChecked();
  await page.reload();
  await expect(page.getByLabel("Tend to disagree")).toBeChecked();
  await expect(page.getByLabel("Why do you say this?")).toHaveValue(
    /^Early words!+$/,
  );
});

test("several choices made before the scripts arrive stay", async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto("/questionnaire/how-heard", { waitUntil: "commit" });
  const boxes = page.getByRole("checkbox");
  await boxes.nth(1).check();
  await boxes.nth(3).check();
  letGo();
  await page.waitForLoadState("load");
  await boxes.nth(5).check();
  await boxes.nth(5).blur();
  await expectSaving(page);
  await page.reload();
  const chosen = await boxes.evaluateAll((all: HTMLInputElement[]) =>
    all.flatMap(({ checked }, index) => (checked ? [index] : [])),
  );
  expect(chosen).toEqual([1, 3, 5]);
});

test("a page that is sent before its scripts arrive is taken as it is", async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto("/questionnaire/capacity", { waitUntil: "commit" });
  await page.getByLabel("A school governor").check();
  await page
    .getByRole("button", { name: "Continue" })
    .click({ noWaitAfter: true });
  await page.waitForURL("/questionnaire/organisation", { waitUntil: "commit" });
  letGo();
});
