import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Page,
} from "@playwright/test";

/** A device of its own, with a browser that has never been here. */
export async function newDevice(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

/** The box for a reason. */
export function why(page: Page) {
  return page.getByRole("textbox", { name: "Why do you say this?" });
}

/** Goes on, and waits until the page that comes next is there: an address of its own, or of words elsewhere. */
export async function continueFrom(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(
    (url) => !url.pathname.endsWith("/answer") && url.href !== before,
  );
}

/** Answers a page that asks for one choice. */
export async function answer(
  page: Page,
  id: string,
  choice: string,
): Promise<void> {
  await page.goto(`/questionnaire/${id}`);
  await page.getByLabel(choice).check();
  await continueFrom(page);
}

/** Saves the page that is open and asks for a code; its words. */
export async function makeCode(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await expect(page).toHaveURL("/questionnaire/later");
  await page.getByRole("button", { name: "Show me a code" }).click();
  await expect(page).toHaveURL("/questionnaire/later/code");
  return (await page.locator(".code strong").textContent()) ?? "";
}

/** Types a code on the page that asks for it. */
export async function openByCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Your code").fill(code);
  await page.getByRole("button", { name: "Open my answers" }).click();
}
