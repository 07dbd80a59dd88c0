import { expect, test } from "@playwright/test";
import { respondAndBeRead } from "./respond.ts";
import { answerEveryPage, everyAnswer, send } from "./respondent.ts";

test.use({ javaScriptEnabled: false });

test("a parent answers everything without JavaScript, and the team reads it", async ({
  page,
  browser,
}) => {
  await respondAndBeRead(page, browser, "plain");
});

test("a page that is refused keeps every word and says what is wrong", async ({
  page,
}) => {
  await page.goto("/questionnaire/capacity");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toContainText("Choose one answer");
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.locator("#capacity")).toBeVisible();
  await page.getByLabel("A school governor").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/questionnaire/organisation");

  const long = "é".repeat(10_001);
  await page.goto("/questionnaire/priority-2");
  await page.getByLabel("Why do you say this?").fill(long);
  await page.getByLabel("What would make the most difference?").fill("Time");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("10,001 characters");
  await expect(page.getByLabel("Why do you say this?")).toHaveValue(long);
  await expect(
    page.getByLabel("What would make the most difference?"),
  ).toHaveValue("Time");
});

test("an answer is changed from the check page, and the rest stays", async ({
  page,
}) => {
  await answerEveryPage(page, everyAnswer("changed"));
  await page
    .getByRole("link", { name: /^Change: .*vision/ })
    .first()
    .click();
  await page.getByLabel("Strongly disagree").check();
  await page.getByRole("button", { name: "Save this change" }).click();
  await expect(page).toHaveURL(/\/questionnaire\/check(#|$)/);
  await expect(page.getByRole("main")).toContainText("Strongly disagree");
  await expect(page.getByRole("main")).toContainText(
    "changed on priority-5-difference",
  );
});

test("a form sent twice is one response with one reference", async ({
  page,
}) => {
  await answerEveryPage(page, everyAnswer("twice"));
  const reference = await send(page);
  await page.goBack();
  await page.goto("/questionnaire/submit");
  await expect(page.locator(".reference strong")).toHaveText(reference);
  const again = await page.request.post("/questionnaire/submit", {
    form: {},
    headers: { origin: new URL(page.url()).origin },
  });
  expect(await again.text()).toContain(reference);
});

test("a closed browser finds its words again, and a shared one forgets them", async ({
  browser,
  page,
  context,
}) => {
  await page.goto("/questionnaire/vision");
  await page.getByLabel("Why do you say this?").fill("Half a thought");
  await page.getByRole("button", { name: "Continue" }).click();
  const reopened = await browser.newContext({
    storageState: await context.storageState(),
    javaScriptEnabled: false,
  });
  const later = await reopened.newPage();
  await later.goto("/questionnaire");
  await later.getByRole("link", { name: /^Start/ }).click();
  await expect(later).toHaveURL("/questionnaire/priority-1");
  await later.getByRole("link", { name: "Back" }).click();
  await expect(later.getByLabel("Why do you say this?")).toHaveValue(
    "Half a thought",
  );
  await later.getByRole("link", { name: "Delete my answers" }).click();
  await later.getByRole("button", { name: /^Yes, delete/ }).click();
  await later.goto("/questionnaire/vision");
  await expect(later.getByLabel("Why do you say this?")).toHaveValue("");
  await reopened.close();
});
