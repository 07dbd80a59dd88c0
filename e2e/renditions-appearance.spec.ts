import { expect, type Page as Tab, test } from "@playwright/test";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { addressIn, type Locale, renditionOf } from "#lib/i18n/routing.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { expectAccessible } from "./appearance.ts";

test.setTimeout(240_000);

/** WCAG 2.2, 2.5.5: what is pressed is this large, in pixels, unless it stands in a sentence. */
const target = 44;
/** 14 points: UKAAF and the rules of Easy Read. */
const smallestType = (14 * 96) / 72;

const locales: readonly Locale[] = ["en-easy", "en-young", "en-children"];

/** Saves an answer to everything as this browser, a page at a time. */
async function answerAll(tab: Tab, form: Questionnaire, locale: Locale) {
  for (const { id, questions } of form.pages) {
    const fields = questions.map((question): [string, string] => [
      question.id,
      kindOf(question).offered(question)[0] ?? "Words.",
    ]);
    await tab.request.post(addressIn(locale, `/questionnaire/${id}/answer`), {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      data: new URLSearchParams(fields).toString(),
      maxRedirects: 0,
    });
  }
}

/** Runs in the page: what is pressed and is too small, a line each. */
function smallTargets(least: number): string[] {
  const inSentence = (element: Element) => {
    const words = element.parentElement?.textContent.trim() ?? "";
    return (
      element.matches("p a, li a, dd a") &&
      words.length > element.textContent.trim().length + 2
    );
  };
  return [...document.querySelectorAll("a, button, input, textarea, summary")]
    .filter((element) => element.checkVisibility() && !inSentence(element))
    .flatMap((element) => {
      const pressed = element.closest("label") ?? element;
      // Off the screen until it has the focus.
      if (element.matches(".skip")) return [];
      const { width, height } = pressed.getBoundingClientRect();
      if (Math.min(width, height) >= least - 0.5) return [];
      const size = `${String(Math.round(width))} x ${String(Math.round(height))}`;
      return [`${size}: ${pressed.outerHTML.slice(0, 120)}`];
    });
}

/** Runs in the page: words in letters that are too small, a line each. */
function smallType(least: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent?.trim() ?? "";
    if (!element?.checkVisibility() || !words) continue;
    if (element.closest(".visually-hidden, .printed, script, style")) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < least - 0.1)
      found.push(`${String(size)}: ${words.slice(0, 60)}`);
  }
  return found;
}

async function expectGenerous(tab: Tab, locale: Locale) {
  expect(await tab.evaluate(smallTargets, target), tab.url()).toEqual([]);
  if (locale === "en-young") return;
  expect(await tab.evaluate(smallType, smallestType), tab.url()).toEqual([]);
}

for (const locale of locales) {
  const form = renditions[renditionOf(locale)];
  const here = (path: string) => addressIn(locale, `/questionnaire${path}`);

  test(`${locale}: the start page is accessible and generous`, async ({
    page,
  }) => {
    await page.goto(here(""));
    await expectAccessible(page);
    await expectGenerous(page, locale);
  });

  for (const { id } of form.pages)
    test(`${locale}: the page ${id} is accessible and generous, empty and filled in`, async ({
      page,
    }) => {
      await page.goto(here(`/${id}`));
      await page.locator(".changeover summary").click();
      await expectAccessible(page);
      await expectGenerous(page, locale);
      await answerAll(page, form, locale);
      await page.goto(here(`/${id}`));
      await expectAccessible(page);
    });

  test(`${locale}: mistakes, stopping, checking and the thanks are accessible and generous`, async ({
    page,
  }) => {
    await page.goto(here("/capacity"));
    await page.locator(".send button").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await expectAccessible(page);
    await expectGenerous(page, locale);
    await answerAll(page, form, locale);
    for (const address of ["/delete", "/later", "/resume", "/check"]) {
      await page.goto(here(address));
      await expectAccessible(page);
      await expectGenerous(page, locale);
    }
    await page.locator("main form button").first().click();
    await expect(page).toHaveURL(here("/done"));
    await expectAccessible(page);
    await expectGenerous(page, locale);
  });

  test(`${locale}: nothing moves for who asks for less motion, and a choice is more than a colour`, async ({
    page,
  }) => {
    await page.emulateMedia({
      reducedMotion: "reduce",
      forcedColors: "active",
    });
    await page.goto(here("/capacity"));
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    const choices = page.locator(".choice");
    await choices.first().locator("input").check();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const widths = await choices.evaluateAll((labels) =>
      labels.map((label) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(label);
        return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
      }),
    );
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
    await expect(choices.first().locator("input")).toBeChecked();
  });
}

test("the checks of targets and letters find what is too small", async ({
  page,
}) => {
  await page.setContent(
    `<!doctype html><main><p style="font-size: 20px">Words with <a href="#x">a link</a> in them</p>
     <ul><li style="font-size: 16px"><a href="#y">Alone</a></li></ul></main>`,
  );
  expect(await page.evaluate(smallTargets, target)).toHaveLength(1);
  expect(await page.evaluate(smallType, smallestType)).toEqual(["16: Alone"]);
});
