import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { nuMessages } from "#lib/commands/check-formats/nu.ts";
import { installPackages } from "#lib/commands/test/debian.ts";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { addressesIn } from "./addresses.ts";

test.setTimeout(180_000);

const addresses = [
  ...addressesIn("app/[locale]", ""),
  ...questionnaire.pages.map(({ id }) => `/questionnaire/${id}`),
  "/nothing-here",
];

test.beforeAll(() => {
  if (spawnSync("java", ["-version"]).status !== 0)
    installPackages("The Nu HTML checker needs Java.", [
      "default-jre-headless",
    ]);
});

test("the Nu HTML checker finds nothing wrong with any public page", async ({
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
