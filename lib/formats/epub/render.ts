import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { readFont, readPictures, readStyles } from "../html/read-files.ts";
import { picturesIn } from "#lib/documents/blocks-in.ts";
import type { Render } from "../render.ts";
import { containerFile, type Item, packageFile } from "./package.ts";
import { chapters, contentsPage, pictureFile, titlePage } from "./pages.ts";

/** An archive holds local times: one that is the same in every time zone. */
const time = new Date(2020, 11, 2);

/** An e-book (EPUB 3.3) with a page for each part. */
export const renderEpub: Render = async (tree) => {
  const title = titlePage(tree);
  const parts = chapters(tree);
  const contents = contentsPage(tree, title, parts);
  const pages = [title, contents, ...parts];
  const pictures = await readPictures(picturesIn(tree));
  const items: readonly (Item & { readonly bytes: Uint8Array })[] = [
    {
      id: "styles",
      href: "book.css",
      mediaType: "text/css",
      bytes: strToU8(await readBookStyles()),
    },
    {
      id: "font",
      href: "atkinson.woff2",
      mediaType: "font/woff2",
      bytes: await readFont(),
    },
    ...[...pictures].map(([name, bytes]) => ({
      id: `picture-${name}`,
      href: pictureFile(name),
      mediaType: "image/svg+xml",
      bytes,
    })),
  ];
  const files: Zippable = {
    // First and as it is, so that the kind of file is known from its first bytes.
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(containerFile("EPUB/package.opf")),
    "EPUB/package.opf": strToU8(packageFile(tree, pages, contents, items)),
  };
  for (const { file, xhtml } of pages) files[`EPUB/${file}`] = strToU8(xhtml);
  for (const { href, bytes } of items) files[`EPUB/${href}`] = bytes;
  return { bytes: zipSync(files, { mtime: time, level: 9 }) };
};

async function readBookStyles(): Promise<string> {
  const own = await readFile(join(import.meta.dirname, "book.css"), "utf8");
  return (await readStyles("pictures", "questions")) + own;
}
