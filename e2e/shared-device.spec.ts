import { expect, type Page, test } from "@playwright/test";
import { answer, makeCode, newDevice, openByCode, why } from "./devices.ts";
import { send } from "./respondent.ts";

/* A school's tablet, a library's computer: what one person wrote is not the next one's to read. */

/** Where the way out leads; no test goes there. */
const elsewhere = "https://www.bbc.co.uk/weather";

const secrets = ["Only for the council", "TN23"];

/** Says that others use the device, and writes on two pages. */
async function writeOnSharedDevice(page: Page): Promise<void> {
  await page.goto("/questionnaire");
  await page.getByRole("button", { name: "I'm using a shared device" }).click();
  await expect(page).toHaveURL("/questionnaire/capacity");
  await answer(page, "capacity", "A school governor");
  await page.goto("/questionnaire/postcode-district");
  await page.getByRole("textbox").fill("TN23");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL("/questionnaire/how-heard");
  await page.goto("/questionnaire/vision");
  await page.getByLabel("Tend to disagree").check();
  await why(page).fill("Only for the council");
}

/** Nothing readable is left: no cookie, nothing stored, nothing behind the Back button. */
async function expectNothingLeft(page: Page, words: readonly string[]) {
  expect(await page.context().cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([[], [], 0, 0]);
  const steps = await page.evaluate(() => history.length);
  for (let step = 1; step < steps; step += 1) {
    await page.goBack();
    await page.waitForLoadState("load");
    const text = await page.locator("body").innerText();
    const typed = await page
      .locator("input:not([type=hidden]), textarea")
      .evaluateAll((all: HTMLInputElement[]) =>
        all.map((one) =>
          one.type === "radio" || one.type === "checkbox"
            ? String(one.checked)
            : one.value,
        ),
      );
    for (const word of words)
      expect([text, ...typed].join("\n"), page.url()).not.toContain(word);
    expect(typed, page.url()).not.toContain("true");
  }
}

for (const javaScriptEnabled of [true, false])
  test(`a shared device is cleared and leaves nothing readable behind, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const page = await newDevice(browser, { javaScriptEnabled });
    await writeOnSharedDevice(page);
    for (const cookie of await page.context().cookies())
      expect(cookie.expires, cookie.name).toBe(-1);
    const { headers } = await page.request
      .get("/questionnaire/vision")
      .then((got) => ({ headers: got.headers() }));
    expect(headers["cache-control"]).toMatch(/no-store/);

    // Without a code the words would be lost, so one is offered first.
    await page
      .getByRole("button", { name: "Finish and clear this device" })
      .click();
    await expect(page).toHaveURL("/questionnaire/later#clear");
    await expect(page.getByRole("main")).toContainText("You have no code yet");
    await page.getByRole("button", { name: "Show me a code" }).click();
    const code =
      (await page.locator(".code strong").textContent()) ?? "no code";
    await page
      .getByRole("button", { name: "Finish and clear this device" })
      .click();
    await expect(page).toHaveURL("/questionnaire/cleared");
    await expectNothingLeft(page, [...secrets, code]);

    const home = await newDevice(browser);
    await home.goto("/questionnaire/resume");
    await openByCode(home, code);
    await home.goto("/questionnaire/vision");
    await expect(why(home)).toHaveValue("Only for the council");
  });

test("who says so clears a shared device without a code, and the words are deleted", async ({
  page,
}) => {
  await writeOnSharedDevice(page);
  await page
    .getByRole("button", { name: "Finish and clear this device" })
    .click();
  await page.getByRole("button", { name: /^Delete my answers and/ }).click();
  await expect(page).toHaveURL("/questionnaire/cleared");
  await expectNothingLeft(page, secrets);
});

test("the next person at a shared device is not led into what the last one wrote", async ({
  page,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("Forgotten here");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL("/questionnaire/priority-1");
  await page.goto("/questionnaire");
  await page.getByRole("button", { name: "I'm using a shared device" }).click();
  await expect(page).toHaveURL("/questionnaire/later");
  await expect(page.getByRole("main")).not.toContainText("Forgotten here");
});

test("after sending, a shared device forgets the reference as soon as its page is left", async ({
  page,
}) => {
  await writeOnSharedDevice(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL("/questionnaire/priority-1");
  await page.goto("/questionnaire/check");
  const reference = await send(page);
  const draft = (await page.context().cookies()).find(
    ({ name }) => name === "draft",
  );
  expect((draft?.expires ?? 0) * 1000 - Date.now()).toBeLessThan(301_000);
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "Strategy", exact: true }).click();
  await page.waitForURL("/strategy");
  await expect.poll(() => page.context().cookies()).toEqual([]);
  await expectNothingLeft(page, [...secrets, reference]);
});

test("the way out leads away at once, and the draft of a device of one's own stays", async ({
  page,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("Half a thought");
  await makeCode(page);
  await page.goto("/strategy");
  await page.waitForLoadState("networkidle");
  const weather = page.waitForRequest(elsewhere);
  for (let press = 0; press < 3; press += 1)
    await page.keyboard.press("Escape");
  await weather;
  await expect(page).not.toHaveURL("/strategy");
  await page.goto("/questionnaire/vision");
  await expect(why(page)).toHaveValue("Half a thought");

  const left = await page.request.get("/leave", { maxRedirects: 0 });
  expect(left.status()).toBe(303);
  expect(left.headers()["location"]).toBe(elsewhere);
  // To another site it names no page of this one.
  expect(left.headers()["referrer-policy"]).toBe("same-origin");
  expect(left.headers()["cache-control"]).toBe("no-store");
});

for (const javaScriptEnabled of [true, false])
  test(`the way out makes a shared device forget, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const page = await newDevice(browser, { javaScriptEnabled });
    await writeOnSharedDevice(page);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL("/questionnaire/priority-1");
    const asked = page.waitForRequest(elsewhere);
    await page.getByRole("link", { name: "Leave this page quickly" }).click();
    await asked;
    expect(await page.context().cookies()).toEqual([]);
  });

test("another site cannot make a shared device forget", async ({ page }) => {
  await writeOnSharedDevice(page);
  const before = await page.context().cookies();
  await page.request.get("/leave", {
    headers: { "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(await page.context().cookies()).toEqual(before);
});
