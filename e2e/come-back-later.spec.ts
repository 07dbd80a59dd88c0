import { expect, test } from "@playwright/test";
import {
  answer,
  continueFrom,
  makeCode,
  newDevice,
  openByCode,
  why,
} from "./devices.ts";
import { send } from "./respondent.ts";

/* Stopping, and going on where one stopped: on another device, or after the line was cut. */

test("what was begun on one device is finished on another by code, there without JavaScript", async ({
  page,
  browser,
}) => {
  await answer(page, "capacity", "A school governor");
  await page.goto("/questionnaire/vision");
  await why(page).fill("Begun on a phone");
  const code = await makeCode(page);
  expect(code.split(" ")).toHaveLength(4);

  const library = await newDevice(browser, { javaScriptEnabled: false });
  await library.goto("/");
  await library.getByRole("link", { name: "Go on with a code" }).click();
  await openByCode(library, `  ${code.toUpperCase().replaceAll(" ", "-")} `);
  await expect(library).toHaveURL("/questionnaire/priority-1");
  await library.getByRole("link", { name: "Back", exact: true }).click();
  await expect(why(library)).toHaveValue("Begun on a phone");
  await why(library).fill("Begun on a phone, finished in a library");
  await continueFrom(library);
  await library.goto("/questionnaire/check");
  const reference = await send(library);

  await page.goto("/questionnaire/check");
  await expect(page).toHaveURL("/questionnaire/done");
  await expect(page.locator(".reference strong")).toHaveText(reference);

  const third = await newDevice(browser);
  await third.goto("/questionnaire/resume");
  await openByCode(third, code);
  await expect(third.locator("#problems")).toContainText(/opens nothing/);
});

test("a code is shown once, and the page that shows it is kept nowhere", async ({
  page,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("Something to keep");
  const code = await makeCode(page);
  const { headers } = await page.request
    .get("/questionnaire/later/code", {
      maxRedirects: 0,
    })
    .then((answer) => ({ headers: answer.headers() }));
  expect(headers["cache-control"]).toMatch(/no-store/);
  for (const cookie of await page.context().cookies()) {
    expect(cookie.httpOnly).toBe(true);
    if (cookie.name === "new-code")
      expect(cookie.expires * 1000 - Date.now()).toBeLessThan(300_000);
  }
  await page.goto("/questionnaire/later");
  await expect(page.getByRole("main")).not.toContainText(code);
  await expect(page.getByRole("main")).toContainText("You have a code already");
});

test("a wrong code is answered slowly, with one sentence, and stays to be put right", async ({
  page,
}) => {
  await page.goto("/questionnaire/resume");
  await openByCode(page, "");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator("#problems")).toContainText("Type the four words");
  await openByCode(page, "acorn river");
  await expect(page.locator("#problems")).toContainText("You typed 2 words");
  await openByCode(page, "acorn river qwertyuiop stone");
  await expect(page.locator("#problems")).toContainText("qwertyuiop");
  const start = Date.now();
  await openByCode(page, "acorn river lamp stone");
  const field = page.getByLabel("Your code");
  await expect(field).toHaveAccessibleDescription(/This code opens nothing/);
  expect(Date.now() - start).toBeGreaterThan(1000);
  await expect(field).toHaveValue("acorn river lamp stone");
  expect(page.url()).not.toContain("acorn");
  const names = (await page.context().cookies()).map(({ name }) => name);
  expect(names).toEqual(["typed-code"]);
});

test("a device that holds words already asks before it opens others, and loses none", async ({
  page,
  browser,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("On the phone");
  const code = await makeCode(page);

  const other = await newDevice(browser, { javaScriptEnabled: false });
  await other.goto("/questionnaire/vision");
  await why(other).fill("On the tablet");
  await continueFrom(other);
  await other.goto("/questionnaire/resume");
  await openByCode(other, code);
  await expect(other.locator("#problems")).toContainText("Choose what to do");
  await other.getByLabel(/^Keep them apart/).check();
  await other.getByRole("button", { name: "Open my answers" }).click();
  await expect(other.locator("#problems")).toContainText("would be lost");
  await other.getByLabel(/^They are mine/).check();
  await other.getByRole("button", { name: "Open my answers" }).click();
  await other.goto("/questionnaire/vision");
  await expect(why(other)).toHaveValue("On the phone");
  await expect(other.locator("#other-words")).toContainText("On the tablet");
});

test("one answer changed on two devices is kept twice, without JavaScript", async ({
  page,
  browser,
}) => {
  await answer(page, "capacity", "A school governor");
  await page.goto("/questionnaire/vision");
  await why(page).fill("First");
  const code = await makeCode(page);
  const other = await newDevice(browser, { javaScriptEnabled: false });
  await other.goto("/questionnaire/resume");
  await openByCode(other, code);

  await page.goto("/questionnaire/vision");
  await other.goto("/questionnaire/vision");
  await why(page).fill("Changed on the phone");
  await continueFrom(page);
  await expect(page).toHaveURL("/questionnaire/priority-1");
  await why(other).fill("Changed on the tablet");
  await continueFrom(other);
  await expect(other).toHaveURL(/\/questionnaire\/vision\?.*#other-words$/);
  await expect(why(other)).toHaveValue("Changed on the tablet");
  const words = other.locator("#other-words");
  await expect(words).toContainText("Changed on the phone");

  // Typed words are saved by whatever button is pressed.
  await why(other).fill("Changed on the tablet again");
  await words.getByRole("button", { name: /^Use these words/ }).click();
  await expect(why(other)).toHaveValue("Changed on the phone");
  await expect(words).toContainText("Changed on the tablet again");

  await other.goto("/questionnaire/check");
  await other.getByRole("button", { name: "Send my answers" }).click();
  await expect(other).toHaveURL("/questionnaire/check#other-words");
  await words.getByRole("link", { name: "Our vision" }).click();
  await words.getByRole("button", { name: /^I don't need/ }).click();
  await expect(words).toHaveCount(0);
  await other.getByRole("button", { name: "Save this change" }).click();
  await expect(other.getByRole("main")).toContainText("Changed on the phone");
  await send(other);
});

test("one answer changed on two devices is kept twice while it is typed, with JavaScript", async ({
  page,
  browser,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("First");
  const code = await makeCode(page);
  const other = await newDevice(browser);
  await other.goto("/questionnaire/resume");
  await openByCode(other, code);
  await other.goto("/questionnaire/vision");
  await other.waitForLoadState("networkidle");
  await page.goto("/questionnaire/vision");
  await page.waitForLoadState("networkidle");

  await why(page).fill("Phone");
  await why(page).blur();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await why(other).fill("Tablet");
  await why(other).blur();
  await expect(other.getByRole("status").last()).toContainText(
    "also changed on another device",
  );
  // What is typed on from here is no change of another device.
  await why(other).fill("More on the tab");
  await continueFrom(other);
  await expect(other).toHaveURL(/#other-words$/);
  await expect(why(other)).toHaveValue("More on the tab");
  await expect(other.locator("#other-words blockquote")).toHaveText(["Phone"]);
  await other.waitForLoadState("networkidle");
  await continueFrom(other);
  await expect(other).toHaveURL("/questionnaire/priority-1");
});

test("the line is cut on a page and comes back: the words are there, and one response is sent", async ({
  page,
  context,
}) => {
  await answer(page, "capacity", "A school governor");
  await page.goto("/questionnaire/vision");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await why(page).fill("Written in a tunnel");
  await why(page).blur();
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(why(page)).toHaveValue("Written in a tunnel");
  await context.setOffline(false);
  await continueFrom(page);
  await expect(page).toHaveURL("/questionnaire/priority-1");
  await page.goto("/questionnaire/check");
  await expect(page.getByRole("main")).toContainText("Written in a tunnel");

  // The answer to the sending gets lost on the way: sent again, it is the same response.
  await page.route("**/questionnaire/submit", async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.unroute("**/questionnaire/submit");
  await page.goto("/questionnaire/check");
  await expect(page).toHaveURL("/questionnaire/done");
  const reference = await page.locator(".reference strong").textContent();
  await page.request.post("/questionnaire/submit", {
    form: {},
    headers: { origin: new URL(page.url()).origin },
  });
  await page.reload();
  await expect(page.locator(".reference strong")).toHaveText(reference ?? "");
});

test("a token that opens nothing any more loses no words", async ({
  page,
  context,
}) => {
  await page.goto("/questionnaire/vision");
  await why(page).fill("Before");
  await continueFrom(page);
  await page.goto("/questionnaire/vision");
  await page.waitForLoadState("networkidle");
  await context.clearCookies();
  await why(page).fill("After a long while");
  await continueFrom(page);
  await page.goto("/questionnaire/vision");
  await expect(why(page)).toHaveValue("After a long while");
});
