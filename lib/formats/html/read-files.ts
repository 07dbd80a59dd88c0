import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Picture } from "#lib/documents/document.ts";

const project = join(import.meta.dirname, "../../..");

/** The style sheets beside this file, one after the other. */
export async function readStyles(
  ...names: readonly ("file" | "pictures" | "questions")[]
): Promise<string> {
  const sheets = await Promise.all(
    names.map((name) =>
      readFile(join(import.meta.dirname, `${name}.css`), "utf8"),
    ),
  );
  return sheets.join("");
}

/** Atkinson Hyperlegible Next, every weight of it, with the letters of English. */
export function readFont(): Promise<Buffer> {
  const files =
    "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files";
  return readFile(
    join(project, files, "atkinson-hyperlegible-next-latin-wght-normal.woff2"),
  );
}

/** A drawing of the project's. @throws Error where it is missing */
function readPicture({ name }: Picture): Promise<Buffer> {
  return readFile(join(project, `public/pictures/${name}.svg`));
}

/** Each of pictures once, by name, in order of their first use. */
export async function readPictures(
  pictures: readonly Picture[],
): Promise<ReadonlyMap<string, Buffer>> {
  const unique = new Map(pictures.map((picture) => [picture.name, picture]));
  return new Map(
    await Promise.all(
      [...unique].map(
        async ([name, picture]) => [name, await readPicture(picture)] as const,
      ),
    ),
  );
}
