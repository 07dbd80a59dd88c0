import { expect, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import { member, postForm } from "./data-entry.ts";
import { type Platform, startPlatform } from "./platform.ts";

test.setTimeout(300_000);
test.describe.configure({ mode: "default" });

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
});
test.afterAll(() => platform.stop());

const start = "/staff/data-entry";

test("every page for data entry is accessible, empty and with mistakes", async ({
  browser,
}) => {
  const page = await member(browser, platform, "looker", "administrator");
  await postForm(page, "ar", "", { "priority-1-why": "كلمة" });
  for (const address of [
    start,
    `${start}?problem=form`,
    `${start}/key?locale=en`,
    `${start}/key?locale=ar`,
    `${start}/files?problem=nothing`,
    `${start}/csv`,
    `${start}/csv?problem=spreadsheet`,
  ])
    await test.step(address, async () => {
      await page.goto(address);
      await expectAccessible(page);
    });
  await page.goto(start);
  await page.getByRole("link", { name: "Go on with no number yet" }).click();
  await page.goto(`${page.url()}&problem=fields`);
  await expect(page.locator("#priority-1-why")).toHaveValue("كلمة");
  await expectAccessible(page);
  await page.context().close();
});

test("whoever may not is refused, whatever they send", async ({ browser }) => {
  const page = await member(browser, platform, "curious", "analyst");
  for (const path of ["key/upload", "files/upload", "csv/upload"]) {
    const answer = await page.request.post(`${start}/${path}`, {
      multipart: { a: "b" },
      headers: { origin: platform.url },
      maxRedirects: 0,
    });
    expect(answer.status(), path).toBe(403);
  }
  const scan = await page.request.get(`${start}/scan?form=nothing`);
  expect(scan.status()).toBe(404);
  const forged = await page.request.post(`${start}/csv/upload`, {
    multipart: { a: "b" },
    headers: { origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(forged.status()).toBe(403);
  await page.context().close();
});
