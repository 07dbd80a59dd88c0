import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import { makeAccount, signIn } from "./strategy-team.ts";
import { newVisitor } from "./visitor.ts";

const address = "17 A Street\nMaidstone\nنص & <b>words</b>";

/** Chooses braille of the strategy by post, to an address or to none yet. */
async function askForBraille(page: Page) {
  await page.goto("/formats");
  const choose = (group: string, name: string) =>
    page
      .getByRole("group", { name: group })
      .getByLabel(name, { exact: true })
      .check();
  await choose("Which document", "The draft strategy");
  await choose("Which format", "Braille on paper");
  await choose("How should we send it", "By post");
  await page.getByLabel("Your name").fill("A parent");
}

const send = (page: Page) =>
  page.getByRole("button", { name: "Ask for it" }).click();

async function referenceOn(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Thank you. We have your request.",
  );
  return page.locator(".reference strong").innerText();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a parent asks for braille by post, puts a mistake right, and the team sends it", async ({
    page,
    browser,
  }) => {
    await askForBraille(page);
    await page.getByLabel("Day", { exact: true }).fill("31");
    await page.getByLabel("Month", { exact: true }).fill("February");
    await page.getByLabel("Year", { exact: true }).fill("2099");
    await send(page);

    await expect(page).toHaveTitle(/^Error: /);
    await expect(page).toHaveURL("/formats/again#problems");
    const links = page.getByRole("alert").getByRole("link");
    await expect(links).toHaveText([
      "Write the address that we should post it to.",
      "Write a day that is on the calendar, for example 27 1 2021.",
    ]);
    await expect(page.getByLabel("Braille on paper")).toBeChecked();
    await expect(page.getByLabel("Your name")).toHaveValue("A parent");
    await expect(page.getByLabel("Month", { exact: true })).toHaveValue(
      "February",
    );
    const box = page.getByLabel("Your address");
    await expect(box).toHaveAttribute("aria-invalid", "true");
    await expect(box).toHaveAccessibleDescription(/Write the address/);

    await box.fill(address);
    await page.getByLabel("Day", { exact: true }).fill("28");
    await send(page);
    const reference = await referenceOn(page);
    await expect(page.getByRole("main")).toContainText(
      /We aim to post it to you by \w+day \d+ \w+ \d{4}\./,
    );
    await page.goto("/formats/again");
    await expect(page).toHaveURL("/formats#ask");

    const team = await browser.newContext({ javaScriptEnabled: false });
    const desk = await team.newPage();
    await sendIt(desk, reference);
    await team.close();
  });

  test("a field is there once its way of sending is chosen", async ({
    page,
  }) => {
    await page.goto("/formats");
    await expect(page.getByLabel("Your email address")).toBeHidden();
    await page.getByLabel("By email").check();
    await expect(page.getByLabel("Your email address")).toBeVisible();
    await expect(page.getByLabel("Your address")).toBeHidden();
  });
});

/** Takes the request, extends it, and says that it was sent: then nobody can read where to. */
async function sendIt(desk: Page, reference: string) {
  const account = makeAccount(`sender-${reference.toLowerCase()}`, "analyst");
  await signIn(desk, account);
  await desk
    .getByRole("navigation")
    .getByRole("link", { name: /^Requests \(\d+ open\)$/ })
    .click();
  const row = desk.getByRole("row").filter({ hasText: reference });
  await expect(row).toContainText("The draft strategy");
  await expect(row).toContainText(/\d+ days left/);
  await row.getByRole("link", { name: reference }).click();
  const main = desk.getByRole("main");
  await expect(main).toContainText("17 A Street");
  await expect(main).toContainText("نص & <b>words</b>");

  await desk.getByRole("button", { name: "I am doing this" }).click();
  await expect(main).toContainText(`Taken by ${account.email}`);

  await desk.getByLabel("New day").fill("2020-01-01");
  await desk.getByLabel("Why it takes longer").fill("The embosser is broken");
  await desk.getByRole("button", { name: "Extend" }).click();
  await expect(desk).toHaveTitle(/^Error: /);
  await expect(desk.getByLabel("Why it takes longer")).toHaveValue(
    "The embosser is broken",
  );
  await desk.getByLabel("New day").fill("2098-12-31");
  await desk.getByRole("button", { name: "Extend" }).click();
  await expect(main).toContainText("The request is extended.");
  await expect(main).toContainText("The embosser is broken");

  await desk.getByRole("button", { name: "Mark as sent" }).click();
  await expect(main).toContainText("The contact details are deleted.");
  await expect(main).not.toContainText("17 A Street");
  await expect(desk.getByRole("button", { name: "Extend" })).toHaveCount(0);
  await desk.getByRole("link", { name: "All requests" }).click();
  const done = desk.getByRole("row").filter({ hasText: reference });
  await expect(done).toContainText("Sent");
  await expect(done).toContainText(account.email);
  await expect(done.getByRole("cell").last()).toHaveText("0");
}

test("with JavaScript the problems have the focus, and a press of two clicks is one request", async ({
  page,
  context,
}) => {
  await askForBraille(page);
  await send(page);
  await expect(page.locator("#problems")).toBeFocused();
  await page.locator("#problems").getByRole("link").first().click();
  await expect(page.getByLabel("Your address")).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Your address").fill("18 A Street");
  await page.getByRole("button", { name: "Ask for it" }).dblclick();
  const reference = await referenceOn(page);
  await expectAccessible(page);
  await page.goBack();
  const second = await context.newPage();
  await askForBraille(second);
  await second.getByLabel("Your address").fill("18 A Street");
  await send(second);
  expect(await referenceOn(second)).toBe(reference);
});

test("a request is accessible to the team when something has to be put right, and when it is done", async ({
  page,
}) => {
  await askForBraille(page);
  await page.getByLabel("Your address").fill("19 A Street");
  await send(page);
  const reference = await referenceOn(page);
  await signIn(page, makeAccount("closer-of-requests", "administrator"));
  await page.goto("/staff/requests");
  await page.getByRole("link", { name: reference }).click();
  const reason = page.getByLabel("Why it cannot be done");
  await reason.fill(" ");
  await page.getByRole("button", { name: "Close as cannot" }).click();
  await expect(page.locator("#problem")).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Write why it cannot/);
  await expectAccessible(page);
  await reason.fill("There is no paper");
  await page.getByRole("button", { name: "Close as cannot" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("There is no paper");
  await expect(main).not.toContainText("19 A Street");
  await expectAccessible(page);
});

test("a form that cannot be taken says so, and shows where it came from", async ({
  baseURL,
}) => {
  const visitor = newVisitor(baseURL ?? "");
  const path = "/formats/ask";
  const refused = await visitor.post(path, {}, { origin: "https://a.example" });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('href="/formats#ask"');
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const answer = await fetch(new URL(path, baseURL), { method });
    expect(answer.status).toBe(405);
  }
  expect((await visitor.get(path)).headers.get("location")).toBe(
    "/formats#ask",
  );
  const done = await visitor.get("/formats/done?by=soon&way=post");
  expect(done.headers.get("location")).toBe("/formats");
});

test("what is too long is kept to be shortened, and what no browser holds is refused with a clear page", async ({
  baseURL,
}) => {
  const visitor = newVisitor(baseURL ?? "");
  const note = `${"Every word is different ".repeat(200)}!`;
  const long = await visitor.post("/formats/ask", { note });
  expect(long.headers.get("location")).toBe("/formats/again#problems");
  const again = await (await visitor.get("/formats/again")).text();
  expect(again).toContain(note);
  expect(again).toContain("we can take 1,000 characters here");
  expect(
    (await visitor.get("/formats/again")).headers.get("cache-control"),
  ).toMatch(/no-store/);

  const noise = Array.from({ length: 20_000 }, () =>
    String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)),
  ).join("");
  const refused = await visitor.post("/formats/ask", { note: noise });
  expect(refused.status).toBe(413);
});

test("who types in paper responses sees no request", async ({ page }) => {
  const account = makeAccount("typist-of-requests", "data-entry");
  await page.goto("/staff/sign-in");
  await page.getByLabel("Email address").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto("/staff/requests");
  await expect(page).toHaveURL("/staff/data-entry");
  const taken = await page.request.post("/staff/requests/1/close", {
    form: { outcome: "sent" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(taken.status()).toBe(403);
});
