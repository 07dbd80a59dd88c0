import { expect, type Page as Tab, test } from "@playwright/test";
import type { Page, Question } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import {
  optionWords,
  questionWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { addressIn, type Locale, renditionOf } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { choose, tabTo, tabToText } from "./keyboard.ts";
import { exportedRow, makeAccount, signIn } from "./strategy-team.ts";

/*
 * Who cannot read the standard questions answers the same ones in Easy Read, in
 * young people's words or in pictures, and is heard among all the others.
 */

const pagesOf = (locale: Locale) => renditions[renditionOf(locale)].pages;
const isChosen = (question: Question) =>
  kindOf(question).offered(question).length > 0;

/** The second option that a rendition offers: "not sure" where it asks if people agree. */
const secondOf = (question: Question) =>
  kindOf(question).offered(question)[1] ?? "";

/** What the team finds of a response that was given in a rendition. */
async function rowOf(tab: Tab, reference: string, name: string) {
  const team = await tab.context().browser()?.newPage();
  if (!team) throw new Error("no browser");
  await signIn(team, makeAccount(name, "analyst"));
  const row = await exportedRow(team, reference);
  await team.close();
  return row;
}

test("Easy Read is answered by keyboard alone, from the home page to the thanks", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await tabToText(page, "In Easy Read");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en-easy/questionnaire");
  await tabToText(page, /^Start/);
  await page.keyboard.press("Enter");
  for (const asked of pagesOf("en-easy")) {
    await expect(page).toHaveURL(`/en-easy/questionnaire/${asked.id}`);
    for (const question of asked.questions)
      if (isChosen(question))
        await choose(page, question.id, secondOf(question), 1);
      else {
        await tabTo(page, `[name="${question.id}"]`);
        await page.keyboard.insertText(`keys on ${question.id}`);
      }
    await tabToText(page, "Next page");
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL("/en-easy/questionnaire/check");
  await tabToText(page, "Send my answers");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en-easy/questionnaire/done");
  const reference = await page.locator(".reference strong").textContent();

  const row = await rowOf(page, reference ?? "", "easy-keys");
  expect(row).toMatchObject({
    rendition: "easy-read",
    locale: "en",
    capacity: "parent-carer-of-child-with-send",
    help: "with-help",
    "whose-words": "written-down-for-me",
    "vision-agreement": "not-sure",
    "priority-3-agreement": "not-sure",
    "priority-3-difference": "keys on priority-3-difference",
  });
  expect(row).not.toHaveProperty("age-band");
});

/** Answers what one page shows, as its readers do: by the words. */
async function answerPage(tab: Tab, asked: Page, locale: Locale) {
  const words = await readQuestionnaireWords(locale);
  for (const question of asked.questions) {
    const { label } = questionWords(words, question.id);
    if (!isChosen(question)) {
      await tab.getByLabel(label).fill(`${locale} on ${question.id}`);
      continue;
    }
    const option = optionWords(words, question, secondOf(question));
    const group = tab.getByRole("group", { name: label });
    await group.getByRole("radio", { name: option, exact: true }).check();
    // Chosen is seen without a script and without colour: the mark is the browser's own.
    await expect(group.locator("label:has(input:checked)")).toHaveCount(1);
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, link, next, rendition] of [
    ["en-children", "For children", "Next", "children"],
    ["en-young", "For young people", "Continue", "young-people"],
  ] as const)
    test(`${rendition}: answered from the home page to the thanks`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto("/");
      await page.getByRole("link", { name: link, exact: true }).click();
      await expect(page).toHaveURL(addressIn(locale, "/questionnaire"));
      await page.getByRole("link", { name: /^Start/ }).click();
      for (const asked of pagesOf(locale)) {
        await expect(page).toHaveURL(
          addressIn(locale, `/questionnaire/${asked.id}`),
        );
        await answerPage(page, asked, locale);
        await page.getByRole("button", { name: next, exact: true }).click();
      }
      await page.getByRole("button", { name: /^Send/ }).click();
      const reference = await page.locator(".reference strong").textContent();
      const row = await rowOf(page, reference ?? "", rendition);
      expect(row).toMatchObject({
        rendition,
        capacity: "other-young-person",
        "priority-1-agreement":
          rendition === "children" ? "not-sure" : "tend-to-agree",
        "anything-else": `${locale} on anything-else`,
      });
    });

  test("whoever changes over on the way keeps every word, and sends one response", async ({
    page,
  }) => {
    const changeTo = async (name: string) => {
      await page.locator(".changeover summary").click();
      await page.getByRole("button", { name, exact: true }).click();
    };
    // A SENCO is nobody whom Easy Read offers, and it asks for no reasons.
    await page.goto("/questionnaire/capacity");
    await page.getByLabel(/^A SENCO/).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.goto("/questionnaire/priority-2");
    await page.getByLabel("Tend to agree").check();
    await page.getByLabel("Why do you say this?").fill("A reason, half typed");
    await changeTo("Easy Read, with pictures");

    await expect(page).toHaveURL("/en-easy/questionnaire/priority-2");
    await expect(page.getByRole("main")).toContainText(
      "Your answer until now: “Tend to agree”",
    );
    await page.getByLabel("What would help most?").fill("More time");
    await changeTo("For young people");

    await expect(page).toHaveURL("/en-young/questionnaire/priority-2");
    await expect(page.getByLabel("I agree a bit")).toBeChecked();
    await expect(page.getByLabel("What makes you think that?")).toHaveValue(
      "A reason, half typed",
    );
    await changeTo("Easy Read, with pictures");
    await page.getByRole("button", { name: "Next page" }).click();
    await page.goto("/en-easy/questionnaire/check");
    const main = page.getByRole("main");
    await expect(main).toContainText("What you answered in another way");
    await expect(main).toContainText("A reason, half typed");
    await page.getByRole("button", { name: "Send my answers" }).click();
    const reference = await page.locator(".reference strong").textContent();
    expect(await rowOf(page, reference ?? "", "changed")).toMatchObject({
      rendition: "easy-read",
      capacity: "senco",
      "priority-2-agreement": "tend-to-agree",
      "priority-2-why": "A reason, half typed",
      "priority-2-difference": "More time",
    });
  });
});

test("a mistake in Easy Read is said in Easy Read", async ({ page }) => {
  await page.goto("/en-easy/questionnaire/capacity");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(page).toHaveTitle(/^Please check: /);
  await expect(page.locator(".error-summary")).toContainText(
    "Please choose one answer. We need to know who you are.",
  );
});

test("the documents and the Easy Read strategy lead to the questions in Easy Read", async ({
  page,
}) => {
  await page.goto("/documents");
  await page
    .getByRole("link", { name: "Answer the questions in Easy Read" })
    .click();
  await expect(page).toHaveURL("/en-easy/questionnaire");
  await page.goto("/documents/easy-read");
  await page
    .getByRole("link", { name: "Answer the questions about priority 4" })
    .click();
  await expect(page).toHaveURL("/en-easy/questionnaire/priority-4");
});

test("help is one step away from every page, in the same place", async ({
  page,
}) => {
  for (const address of ["/", "/strategy", "/pl", "/en-easy/questionnaire"]) {
    await page.goto(address);
    const help = page.locator("footer li a").first();
    await expect(help).toHaveAttribute("href", /^(\/pl)?\/help$/);
  }
  await page.goto("/en-children/questionnaire/priority-1");
  await expect(page.locator(".leave a").first()).toHaveAttribute(
    "href",
    "/help",
  );
  await page.goto("/help");
  for (const contact of [
    "03000 421553",
    "18001 03000 421553",
    "alternativeformats@kent.gov.uk",
    "sendstrategy@kent.gov.uk",
  ])
    await expect(
      page.getByRole("main").getByRole("link", { name: contact }).first(),
    ).toBeVisible();
});
