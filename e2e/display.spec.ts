import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import {
  expectAccessible,
  expectNothingCut,
  expectNoViolation,
} from "./appearance.ts";

/* Readers set how the site looks, on any device, and it stays so from page to page. */

const pages = ["/", "/questionnaire/vision", "/documents"] as const;

/** Gives the device settings without going through the form. */
async function set(context: BrowserContext, baseURL: string, value: string) {
  await context.addCookies([{ name: "display", value, url: baseURL }]);
}

/** What the page looks like: its ground, its words, the size of its words and their letters. */
function look(page: Page) {
  return page.locator("body").evaluate((body) => {
    const { backgroundColor, color, fontSize, fontFamily } =
      getComputedStyle(body);
    return { backgroundColor, color, fontSize, fontFamily };
  });
}

test("a reader without JavaScript sets colours and size, and has them on every page until they are put back", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  await page.goto("/strategy");
  const before = await look(page);
  expect(before.fontSize).toBe("20px");
  await page.getByRole("link", { name: "Display settings" }).click();
  await expect(page.getByLabel("The same as my device")).toBeChecked();
  await page.getByLabel("High contrast: yellow on black").check();
  await page.getByLabel("Larger (150%)").check();
  const preview = page.locator(".preview-page");
  await expect(preview).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await expect(preview).toHaveCSS("font-size", "30px");
  await page.getByRole("button", { name: "Keep these settings" }).click();

  await expect(page).toHaveURL("/strategy");
  const set = { backgroundColor: "rgb(0, 0, 0)", color: "rgb(255, 255, 0)" };
  expect(await look(page)).toMatchObject({ ...set, fontSize: "30px" });
  for (const address of [...pages, "/nothing-here", "/staff/sign-in"]) {
    await page.goto(address);
    expect(await look(page), address).toMatchObject(set);
  }

  await page.goto("/display");
  await expect(page.getByLabel("Larger (150%)")).toBeChecked();
  await page.getByRole("button", { name: "Put everything back" }).click();
  await expect(page).toHaveURL("/display?kept=1");
  await expect(page.getByRole("status")).toContainText("This is how the site");
  expect(await context.cookies()).toEqual([]);
  await page.goto("/strategy");
  expect(await look(page)).toEqual(before);
  await context.close();
});

test("with JavaScript the settings are there before the first words, and the page takes no harm", async ({
  page,
  context,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  const sheets: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === "/display.css") sheets.push(search);
  });
  await page.goto("/");
  expect(sheets, "nobody without settings asks for any").toEqual([]);

  await page.getByRole("link", { name: "Display settings" }).click();
  await page.getByLabel("Dark words on cream").check();
  await page.getByLabel("The letters that my own browser").check();
  await page.getByRole("button", { name: "Keep these settings" }).click();
  await expect(page).toHaveURL("/");
  expect(sheets).toEqual(["?s=colours-cream.typeface-browser"]);
  const [kept] = await context.cookies();
  expect(kept).toMatchObject({
    name: "display",
    httpOnly: false,
    sameSite: "Lax",
    path: "/",
  });
  for (const address of pages) {
    await page.goto(address, { waitUntil: "networkidle" });
    const { backgroundColor, fontFamily } = await look(page);
    expect(backgroundColor).toBe("rgb(248, 236, 210)");
    expect(fontFamily).not.toContain("atkinson");
  }
  await set(context, baseURL ?? "", "typeface-open-dyslexic.width-window");
  await page.goto("/strategy", { waitUntil: "networkidle" });
  const fonts = await page.evaluate(() =>
    Array.from(document.fonts)
      .filter(({ status }) => status === "loaded")
      .map(({ family }) => family.toLowerCase()),
  );
  expect(fonts.some((family) => family.includes("dyslexic"))).toBe(true);
  expect(fonts.some((family) => family.includes("atkinson"))).toBe(false);
  expect(complaints).toEqual([]);
});

for (const [name, value] of [
  ["black on white", "colours-black-on-white.spacing-wide"],
  ["yellow on black", "colours-yellow-on-black.width-narrow"],
  ["cream", "colours-cream.typeface-open-dyslexic"],
  ["dark", "colours-dark.spacing-wider"],
] as const)
  test(`pages in ${name} are accessible`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    await set(context, baseURL ?? "", value);
    for (const address of pages) {
      await page.emulateMedia({ forcedColors: "none" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await expectNoViolation(page, "on a wide screen");
      await page.setViewportSize({ width: 320, height: 256 });
      await expectNothingCut(page, "at 400%");
      // The device's own colours come before the reader's here; axe would look at those that are not drawn.
      await page.emulateMedia({ forcedColors: "active" });
      expect(await look(page)).toMatchObject({
        backgroundColor: "rgb(255, 255, 255)",
        color: "rgb(0, 0, 0)",
      });
    }
  });

test("at twice the size nothing is cut, and nothing scrolls sideways on a small phone", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await set(context, baseURL ?? "", "size-200");
  for (const address of [...pages, "/display", "/strategy", "/share"]) {
    await page.goto(address);
    expect((await look(page)).fontSize).toBe("40px");
    await expectAccessible(page);
  }
});

test("a cookie or an address that is not ours changes nothing", async ({
  page,
  context,
  baseURL,
}) => {
  await set(context, baseURL ?? "", "colours-pink.x'-alert(1)");
  await page.goto("/");
  expect((await look(page)).fontSize).toBe("20px");
  const forged = await page.request.get(
    "/display.css?s=%7D%3C/style%3E.size-150",
  );
  expect(await forged.text()).toBe(
    "@media screen{html:root{--text-scale:1.5;--hyphens:auto;}}",
  );
  const elsewhere = await page.request.post("/display/keep", {
    form: { colours: "colours-dark", back: "https://example.org/" },
    maxRedirects: 0,
  });
  expect(elsewhere.status()).toBe(303);
  expect(elsewhere.headers()["location"]).toBe("/display?kept=1");
});

test("pages stay the same for everybody, and the style sheet is each reader's own", async ({
  request,
}) => {
  for (const cookie of ["", "display=colours-dark"]) {
    const page = await request.get("/", { headers: { cookie } });
    expect(page.headers()["cache-control"]).toContain("s-maxage");
    expect(page.headers()["vary"] ?? "").not.toMatch(/cookie/i);
    const sheet = await request.get("/display.css", { headers: { cookie } });
    expect(sheet.headers()["cache-control"]).toBe("private, no-cache");
    expect(sheet.headers()["vary"]).toMatch(/cookie/i);
    expect((await sheet.text()).includes("#12181f")).toBe(cookie !== "");
  }
});
