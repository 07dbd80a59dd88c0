import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { coloured, standards } from "../../../e2e/standards.ts";
import { withBrowser } from "./browser.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { nuMessages } from "./nu.ts";

/** 1280 pixels at 400% (WCAG 1.4.10), and a wide screen. */
const widths = [320, 1280];

/** The web page in one file. */
export const htmlChecker: Checker = {
  by: "Nu HTML checker, axe, Chromium",
  check: async (file) => [...(await markup(file)), ...(await appearance(file))],
  words: ({ path }) =>
    withBrowser(async (context) => {
      const page = await open(context, path);
      return page.evaluate(ownWords);
    }),
};

async function markup({ path }: FileToCheck): Promise<readonly string[]> {
  const messages = await nuMessages(path);
  return messages.map(({ message }) => message);
}

async function appearance(file: FileToCheck): Promise<readonly string[]> {
  const requests: string[] = [];
  const problems = await withBrowser(
    async (context) => {
      const page = await open(context, file.path);
      const said = await page.evaluate(readHead);
      return [
        ...differences(file, said),
        ...(await page.evaluate(missingPictures)),
        ...(await inEveryLook(page)),
      ];
    },
    (address) => requests.push(address),
  );
  const outside = requests.filter((address) => !/^(file|data):/.test(address));
  return [...problems, ...outside.map((address) => `asks for ${address}`)];
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function inEveryLook(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  const look = async (how: string, choose: (axe: AxeBuilder) => AxeBuilder) => {
    const { violations } = await choose(new AxeBuilder({ page })).analyze();
    for (const { id, nodes } of violations)
      problems.push(`axe ${how}: ${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
  };
  for (const width of widths) {
    const how = `${String(width)} pixels wide`;
    await page.setViewportSize({ width, height: 900 });
    await look(how, (axe) => axe.withTags(standards));
    if (await page.evaluate(scrollsSideways))
      problems.push(`scrolls sideways ${how}`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await look("in dark colours", (axe) => axe.withRules(coloured));
  return problems;
}

function differences(
  { tree }: FileToCheck,
  said: ReturnType<typeof readHead>,
): readonly string[] {
  const { tag, direction } = conventionsOf(tree.language);
  const expected: typeof said = {
    title: tree.title,
    language: tag,
    direction,
    publisher: tree.labels("publisher"),
    version: tree.version,
    headings: [tree.title, ...tree.parts.map(({ title }) => title)].join("; "),
  };
  return (Object.keys(expected) as (keyof typeof expected)[])
    .filter((key) => said[key] !== expected[key])
    .map((key) => `${key} is "${said[key]}", not "${expected[key]}"`);
}

/* What follows runs in the page. */

function readHead() {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ??
    "";
  const headings = document.querySelectorAll<HTMLElement>(
    "h1, section > h2:first-child",
  );
  return {
    title: document.title,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    publisher: meta("publisher"),
    version: meta("version"),
    headings: [...headings].map(({ textContent }) => textContent).join("; "),
  };
}

function missingPictures(): string[] {
  return [...document.images]
    .filter((image) => image.naturalWidth === 0 || image.alt.trim() === "")
    .map((image) => `a picture is not shown: ${image.alt}`);
}

function scrollsSideways(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}

/** Without the contents and the note that belong to this format. */
function ownWords(): string {
  for (const added of document.querySelectorAll("nav, [role=note]"))
    added.remove();
  return document.querySelector("main")?.innerText ?? "";
}
