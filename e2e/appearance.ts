import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { coloured, standards } from "./standards.ts";

const wide = { width: 1280, height: 900 };
/** 1280 by 1024 pixels at 400%: WCAG 1.4.10. */
export const narrow = { width: 320, height: 256 };

/** WCAG 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Holds the page that is open against the standards, as every reader may see it. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize(wide);
  await expectNoViolation(page, "on a wide screen");
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);

  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolation(page, "in dark colours", coloured);
  await page.setViewportSize(narrow);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await expectNoViolation(page, "in forced colours at 400%");
  await page.emulateMedia({ forcedColors: "none" });
  await expectNothingCut(page, "at 400%");
  const style = await page.addStyleTag({ content: textSpacing });
  await expectNothingCut(page, "with wide text at 400%");
  await page.setViewportSize(wide);
  await expectNothingCut(page, "with wide text");
  await style.evaluate((element) => {
    element.parentNode?.removeChild(element);
  });
}

/** Nothing that axe finds, as the page is shown now. */
export async function expectNoViolation(
  page: Page,
  how: string,
  rules?: string[],
): Promise<void> {
  await test.step(`axe ${how}`, async () => {
    const axe = new AxeBuilder({ page });
    const chosen = rules ? axe.withRules(rules) : axe.withTags(standards);
    const { violations } = await chosen.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`,
      ),
    );
    expect(found, `${page.url()} ${how}`).toEqual([]);
  });
}

/** No sideways scrolling, no text cut off by its box, no text over other text. */
export async function expectNothingCut(page: Page, how: string): Promise<void> {
  await test.step(`nothing is cut ${how}`, async () => {
    expect(await page.evaluate(cutTexts), `${page.url()} ${how}`).toEqual([]);
  });
}

/** Runs in the page: what is cut, a line each. */
function cutTexts(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(
      `the page scrolls sideways: ${String(root.scrollWidth)} > ${String(root.clientWidth)}`,
    );

  const texts: { element: Element; words: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent?.trim() ?? "";
    const element = walker.currentNode.parentElement;
    if (
      !element ||
      words === "" ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    // Words for screen readers alone are held in a box of one pixel.
    const hidden = (part: Element | null): boolean =>
      part !== null &&
      ((part.clientWidth <= 1 &&
        getComputedStyle(part).position === "absolute") ||
        hidden(part.parentElement));
    if (hidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects())
      texts.push({ element, words: words.slice(0, 40), box });
    for (
      let part: Element | null = element;
      part && part !== root;
      part = part.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(part);
      const cuts = (overflow: string) =>
        overflow === "hidden" || overflow === "clip";
      if (cuts(overflowX) && part.scrollWidth > part.clientWidth + 1)
        found.push(`cut at the side: ${words.slice(0, 40)}`);
      if (cuts(overflowY) && part.scrollHeight > part.clientHeight + 1)
        found.push(`cut below: ${words.slice(0, 40)}`);
    }
  }
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1)) {
      if (
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        continue;
      const across =
        Math.min(one.box.right, other.box.right) -
        Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) -
        Math.max(one.box.top, other.box.top);
      // Less than half a line of both: the line boxes of inline text touch.
      if (across > 4 && down > Math.min(one.box.height, other.box.height) / 2)
        found.push(`"${one.words}" and "${other.words}" lie over each other`);
    }
  return found;
}
