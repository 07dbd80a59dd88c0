import { expect, test } from "@playwright/test";
import { respondAndBeRead } from "./respond.ts";

test("a parent answers everything with JavaScript, and the team reads it", async ({
  page,
  browser,
}) => {
  await respondAndBeRead(page, browser, "scripted");
});

test("words are saved while they are typed, and the page says so", async ({
  page,
}) => {
  await page.goto("/questionnaire/vision");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Why do you say this?").pressSequentially("Slowly");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Why do you say this?")).toHaveValue("Slowly");
});

test("a mistake is said on leaving its field, and taken back when it is put right", async ({
  page,
}) => {
  await page.goto("/questionnaire/postcode-district");
  await page.waitForLoadState("networkidle");
  const field = page.getByRole("textbox");
  await field.fill("somewhere");
  await field.press("Tab");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/first part of a postcode/);
  await field.fill("ME14 1XX");
  await field.press("Tab");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await page.reload();
  await expect(field).toHaveValue("ME14");
});

test("a lost connection loses no words and sends one response", async ({
  page,
  context,
}) => {
  await page.goto("/questionnaire/vision");
  await page.waitForLoadState("networkidle");
  const field = page.getByLabel("Why do you say this?");
  await field.fill("On a train");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await expect(field).toHaveValue("On a train");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/questionnaire/priority-1");
});

test("a double click on the last button sends one response", async ({
  page,
}) => {
  await page.goto("/questionnaire/capacity");
  await page.getByLabel("Someone else").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/questionnaire/organisation");
  await page.goto("/questionnaire/check");
  await page.getByRole("button", { name: "Send my answers" }).dblclick();
  await expect(page).toHaveURL("/questionnaire/done");
  const reference = await page.locator(".reference strong").textContent();
  await page.goto("/questionnaire/check");
  await expect(page.locator(".reference strong")).toHaveText(reference ?? "");
});
