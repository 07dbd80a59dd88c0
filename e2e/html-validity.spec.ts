import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { nuMessages } from "#lib/checks/formats/nu.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { languages, locales } from "#lib/i18n/languages.ts";
import { addressIn, defaultLocale, renditionOf } from "#lib/i18n/routing.ts";
import { addressesIn } from "./addresses.ts";

test.setTimeout(180_000);

const addresses = [
  ...languages.flatMap((language) =>
    addressesIn(
      "app/[locale]",
      language === defaultLocale ? "" : `/${language}`,
    ),
  ),
  ...locales.flatMap((locale) =>
    [
      "",
      ...renditions[renditionOf(locale)].pages.map(({ id }) => `/${id}`),
    ].map((page) => addressIn(locale, `/questionnaire${page}`)),
  ),
  "/nothing-here",
];

test("the Nu HTML checker finds nothing wrong with any public page, in any language or rendition", async ({
  request,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const files = new Map<string, string>();
    for (const [index, address] of [...new Set(addresses)].entries()) {
      const file = join(folder, `${String(index)}.html`);
      await writeFile(file, await (await request.get(address)).text());
      files.set(`file:${file}`, address);
    }
    const messages = await nuMessages(folder);
    expect(
      messages.map(
        ({ file, message }) => `${files.get(file) ?? file}: ${message}`,
      ),
    ).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
