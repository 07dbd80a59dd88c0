import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask } from "../program.ts";

/*
 * LibreOffice lets one process at a time have a profile, and takes seconds to make
 * one: so there is one for all files, which wait for one another.
 */
let profile: Promise<string> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Files as LibreOffice saves them as Word documents. Opens and lays out each for
 * print as well.
 *
 * @throws Error where it cannot open, save or print one
 */
export function savedByOffice(
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const work = last.then(
    () => convertAll(files),
    () => convertAll(files),
  );
  last = work;
  return work;
}

async function convertAll(
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "office-"));
  try {
    const paths = await Promise.all(
      files.map(async (bytes, index) => {
        const path = join(folder, `${String(index)}.docx`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const saved = join(folder, "saved");
    await mkdir(saved);
    await convert("pdf", paths, saved);
    await convert("docx:MS Word 2007 XML", paths, saved);
    return await Promise.all(
      files.map(async (_, index) => {
        const pdf = await readFile(join(saved, `${String(index)}.pdf`));
        if (pdf.length === 0) throw new Error("LibreOffice prints nothing");
        return readFile(join(saved, `${String(index)}.docx`));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(
  to: string,
  paths: readonly string[],
  folder: string,
): Promise<void> {
  profile ??= makeProfile();
  const { succeeded, stderr } = await ask("soffice", [
    `-env:UserInstallation=${pathToFileURL(await profile).href}`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    folder,
    ...paths,
  ]);
  if (!succeeded) throw new Error(`LibreOffice: ${stderr.slice(0, 500)}`);
}

async function makeProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "office-profile-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
