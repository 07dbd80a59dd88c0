import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { z } from "zod";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { findBrowser } from "../../../e2e/browser.ts";
import { withBrowser } from "./browser.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { ask } from "./program.ts";

/** The e-book. */
export const epubChecker: Checker = {
  by: "EPUBCheck, Ace by DAISY, Chromium",
  check: async (file) => [
    ...(await epubCheck(file)),
    ...(await ace(file)),
    ...(await metadata(file)),
  ],
  words: ({ path }) =>
    withBook(path, async ({ page, folder, spine }) => {
      const words: string[] = [];
      for (const file of spine) {
        await page.goto(pathToFileURL(join(folder, file)).href);
        words.push(await page.evaluate(ownWords));
      }
      return words.join("\n");
    }),
};

async function epubCheck({ path }: FileToCheck): Promise<readonly string[]> {
  const parameters = ["-jar", "/usr/bin/epubcheck", path];
  const { succeeded, stdout, stderr } = await ask("java", parameters);
  const said = `${stdout}\n${stderr}`.split("\n");
  const problems = said.filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  return succeeded || problems.length > 0
    ? problems
    : [`EPUBCheck: ${said.join(" ")}`];
}

const found = z.object({
  "earl:test": z.object({
    "earl:impact": z.string(),
    "dct:title": z.string(),
  }),
  "earl:result": z.object({ "dct:description": z.string() }),
});
const aceReport = z.object({
  // What has passed says nothing of itself.
  assertions: z.array(z.object({ assertions: z.array(found) })),
  "earl:result": z.object({ "earl:outcome": z.enum(["pass", "fail"]) }),
});

/** Every violation counts, whatever its impact. */
async function ace({ path }: FileToCheck): Promise<readonly string[]> {
  return withFolder(async (folder) => {
    const program = join(import.meta.dirname, "ace.ts");
    const { succeeded, stderr } = await ask(
      process.execPath,
      [program, path, folder],
      {
        PUPPETEER_EXECUTABLE_PATH: await findBrowser(),
        XDG_CONFIG_HOME: folder,
        XDG_STATE_HOME: folder,
      },
    );
    if (!succeeded) return [`Ace ended with: ${stderr.slice(0, 500)}`];
    const written = await readFile(join(folder, "report.json"), "utf8");
    const report = aceReport.parse(JSON.parse(written));
    const problems = report.assertions.flatMap(({ assertions }) =>
      assertions.map(
        ({ "earl:test": test, "earl:result": result }) =>
          `Ace (${test["earl:impact"]}): ${test["dct:title"]}: ${result["dct:description"]}`,
      ),
    );
    const failed = report["earl:result"]["earl:outcome"] === "fail";
    return failed && problems.length === 0
      ? ["Ace: failed, and does not say why"]
      : problems;
  });
}

async function metadata(file: FileToCheck): Promise<readonly string[]> {
  const { tree } = file;
  const { tag, direction } = conventionsOf(tree.language);
  const expected: ReturnType<typeof readPackage>["said"] = {
    "dc:title": tree.title,
    "dc:language": tag,
    "dc:publisher": tree.labels("publisher"),
    "schema:version": tree.version,
    direction,
  };
  const said = await withBook(file.path, (book) => Promise.resolve(book.said));
  return Object.entries(expected)
    .filter(([name, value]) => said[name] !== value)
    .map(([name, value]) => `${name} is "${said[name] ?? ""}", not "${value}"`);
}

interface Book extends ReturnType<typeof readPackage> {
  readonly page: Page;
  /** Where the package's files are. */
  readonly folder: string;
}

/** Unpacks a book and lends it with its package as a browser reads that. */
async function withBook<Result>(
  path: string,
  work: (book: Book) => Promise<Result>,
): Promise<Result> {
  return withFolder(async (folder) => {
    const files = Object.entries(unzipSync(await readFile(path)));
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    const name = files.map(([file]) => file).find((it) => it.endsWith(".opf"));
    if (!name) throw new Error("the book has no package");
    const xml = await readFile(join(folder, name), "utf8");
    return withBrowser(async (context) => {
      const page = await context.newPage();
      const read = await page.evaluate(readPackage, xml);
      return work({ ...read, page, folder: join(folder, dirname(name)) });
    });
  });
}

async function withFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "book-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/* What follows runs in the page. */

function readPackage(xml: string) {
  const opf = new DOMParser().parseFromString(xml, "application/xml");
  const said: Record<string, string> = {
    direction:
      opf.querySelector("spine")?.getAttribute("page-progression-direction") ??
      "",
  };
  for (const { tagName, textContent } of opf.querySelectorAll("metadata > *"))
    if (tagName.startsWith("dc:")) said[tagName] = textContent;
  for (const meta of opf.querySelectorAll("metadata > meta[property]"))
    said[meta.getAttribute("property") ?? ""] = meta.textContent;
  const spine = [...opf.querySelectorAll("itemref")].map((itemref) => {
    const id = CSS.escape(itemref.getAttribute("idref") ?? "");
    return opf.querySelector(`item[id="${id}"]`)?.getAttribute("href") ?? "";
  });
  return { said, spine };
}

/** Without the contents, which belong to this format. */
function ownWords(): string {
  for (const added of document.querySelectorAll("nav")) added.remove();
  return document.body.innerText;
}
