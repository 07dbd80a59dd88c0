import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** What the Chromium that travels in the npm package needs of a bare Debian. */
const libraries = ["libnss3", "libnspr4", "libexpat1"];

/** How a test starts its browser: quiet, without a graphics card, and without a word to its maker. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const starts = (path: string) => spawnSync(path, ["--version"]).status === 0;

/**
 * The path of a Chromium: the machine's own, or else the one in the npm package
 * with the libraries that it needs.
 *
 * @throws Error with what to type where none starts
 */
export async function findBrowser(): Promise<string> {
  const own = installed.find((path) => existsSync(path) && starts(path));
  if (own) return own;
  const packaged = await chromium.executablePath();
  if (!starts(packaged))
    throw new Error(
      `No Chromium starts here. Type: sudo apt-get install ${libraries.join(" ")}`,
    );
  return packaged;
}

/** The Debian packages without which no browser starts; none where one does. */
export async function missingLibraries(): Promise<readonly string[]> {
  try {
    await findBrowser();
    return [];
  } catch {
    return libraries;
  }
}
