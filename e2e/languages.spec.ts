import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { pagesWithoutQuestions } from "#components/site/pages-without-questions.ts";
import type { DocumentId } from "#lib/consultation/documents.ts";
import { addressOf } from "#lib/consultation/document-address.ts";
import { documentsMissingIn } from "#lib/documents/publications-in.ts";
import { conventionsOf, languages } from "#lib/i18n/languages.ts";
import { addressIn, defaultLocale, type Language } from "#lib/i18n/routing.ts";
import { readWords } from "#lib/i18n/words.ts";
import { expectAccessible } from "./appearance.ts";
import { makeAccount, signIn } from "./strategy-team.ts";

test.setTimeout(180_000);

const translations = languages.filter((language) => language !== defaultLocale);
const wordsOf = new Map(
  await Promise.all(
    languages.map(async (it) => [it, await readWords(it)] as const),
  ),
);

function siteWords(language: Language) {
  const words = wordsOf.get(language);
  if (!words) throw new Error(`no words of ${language}`);
  return words;
}

for (const language of translations)
  test.describe(`in ${language}`, () => {
    const { tag, direction, name } = conventionsOf(language);
    const { site, documents } = siteWords(language);

    test("pages have their language and direction, and are accessible", async ({
      page,
    }) => {
      for (const path of ["/", "/documents", "/formats", "/share"]) {
        await page.goto(addressIn(language, path));
        const root = page.locator("html");
        await expect(root).toHaveAttribute("lang", tag);
        await expect(root).toHaveAttribute("dir", direction);
        await expectAccessible(page);
      }
    });

    test("a document that is not there is found in English, and said to be", async ({
      page,
    }) => {
      for (const id of documentsMissingIn(language)) {
        await page.goto(addressIn(language, addressOf(id)));
        await expect(page).toHaveURL(addressOf(id));
        await page.goto(`${addressIn(language, "/documents")}#${id}`);
        const link = page.locator(`#${id} ~ p a[hreflang]`).first();
        await expect(link).toContainText(documents.inEnglish);
        await expect(link).toHaveAttribute("href", addressOf(id));
        await page.goto(addressOf(id));
        await page.getByRole("link", { name, exact: true }).click();
        await expect(page).toHaveURL(
          `${addressIn(language, "/documents")}#${id}`,
        );
      }
    });

    test("readers are told that a machine helped, and led to English", async ({
      page,
    }) => {
      const path: DocumentId = "accessibility";
      await page.goto(addressIn(language, addressOf(path)));
      const mark = page.locator(".translation-mark");
      await expect(mark).toContainText(site.translation.mark);
      await mark.getByRole("link").first().click();
      await expect(page).toHaveURL(addressOf(path));
      await expect(page.locator(".translation-mark")).toHaveCount(0);
    });
  });

test("every page leads to itself in the other languages, without JavaScript too", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  for (const from of languages)
    for (const path of ["/", "/strategy", "/documents/summary"])
      for (const to of languages.filter((it) => it !== from)) {
        await page.goto(addressIn(from, path));
        const { name, tag } = conventionsOf(to);
        await page.getByRole("link", { name, exact: true }).click();
        await expect(page).toHaveURL(addressIn(to, path));
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
      }
  await test.step("and keeps what was typed into a page of questions", async () => {
    await page.goto("/questionnaire/vision");
    await page.getByRole("textbox").fill("Nothing is lost");
    for (const language of translations) {
      await page
        .getByRole("banner")
        .getByRole("button", { name: conventionsOf(language).name })
        .click();
      await expect(page).toHaveURL(
        addressIn(language, "/questionnaire/vision"),
      );
      await expect(page.getByRole("textbox")).toHaveValue("Nothing is lost");
    }
  });
  await context.close();
});

test("every page below the questionnaire that asks nothing is known by name", () => {
  const folders = globSync("app/[[]locale[]]/questionnaire/*/")
    .map((folder) => basename(folder))
    .filter((name) => name !== "[page]");
  expect(folders.sort()).toEqual(pagesWithoutQuestions);
});

test("a rendition has a questionnaire, and leads to the language's pages for all else", async ({
  page,
}) => {
  for (const [from, to] of [
    ["/en-easy", "/en-easy/questionnaire"],
    ["/en-young", "/en-young/questionnaire"],
    ["/en-easy/privacy", "/privacy"],
    ["/en-easy/documents/summary", "/documents/summary"],
  ] as const) {
    await page.goto(from);
    await expect(page).toHaveURL(to);
  }
});

test("an address that leads nowhere says so in every language", async ({
  page,
}) => {
  await page.goto("/pl/nothing-here");
  for (const language of languages)
    await expect(
      page.getByRole("heading", {
        name: siteWords(language).site.notFound.title,
      }),
    ).toBeVisible();
  await expectAccessible(page);
});

const isMarked = async (page: Page, address: string) => {
  await page.goto(address);
  return (await page.locator(".translation-mark").count()) > 0;
};

test("a translation is marked until somebody signs that they checked it", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const [language = "", other = ""] = translations;
  const questions = addressIn(language, "/questionnaire/vision");
  // A page that is made for each visitor; the frame of a page of questions is kept for a minute, as other pages are.
  const thanks = "/formats/done?reference=ABCD-EFGH&by=2030-01-02&way=email";
  const ofSite = addressIn(language, thanks);
  expect(await isMarked(page, questions)).toBe(true);
  expect(await isMarked(page, ofSite)).toBe(true);

  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const team = await context.newPage();
  await signIn(team, makeAccount("translations", "analyst"));
  const sign = async (words: string) => {
    await team.goto(`/staff/release/${language}/${words}`);
    await expect(
      team.getByText("made with the help of a machine").first(),
    ).toBeVisible();
    await team.getByLabel("Name of the person who read it").fill("A. Reader");
    await team.getByRole("button", { name: "Sign that it was read" }).click();
    await expect(team.getByText("Your sign-off is recorded.")).toBeFocused();
    await expect(team.getByText("made with the help of a machine")).toHaveCount(
      0,
    );
  };

  await sign("questionnaire");
  await expect
    .poll(() => isMarked(page, questions), { timeout: 70_000 })
    .toBe(false);
  expect(await isMarked(page, ofSite)).toBe(true);
  await sign("interface");
  expect(await isMarked(page, ofSite)).toBe(false);
  expect(await isMarked(page, addressIn(other, thanks))).toBe(true);
  await team.goto("/staff/release");
  await expectAccessible(team);
  await context.close();
});
