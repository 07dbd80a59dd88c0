import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import {
  promisedFormats,
  publicationIds,
} from "#lib/consultation/publications.ts";
import { fileTypes } from "#lib/formats/file-type.ts";

test("a parent finds every document in every promised format, without JavaScript", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "In another format" }).click();
  await expect(page).toHaveURL("/documents");
  for (const id of publicationIds)
    for (const format of promisedFormats(id))
      await test.step(`${id} as ${format}`, async () => {
        const address = `/download/documents/${id}/en/${format}`;
        const link = page.locator(`a[href="${address}"]`);
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        const answer = await fetch(new URL(address, baseURL));
        expect(answer.status).toBe(200);
        const { extension, mediaType } = fileTypes[format];
        expect(answer.headers.get("content-type")).toBe(mediaType);
        expect(answer.headers.get("content-disposition")).toMatch(
          new RegExp(`filename="kent-send-${id}.*\\.${extension}"$`),
        );
        expect(answer.headers.getSetCookie()).toEqual([]);
        const bytes = Buffer.from(await answer.arrayBuffer());
        expect(answer.headers.get("etag")).toBe(
          `"${createHash("sha256").update(bytes).digest("hex")}"`,
        );
      });
  await context.close();
});

test("what a browser has already is not sent again, and a player can jump", async ({
  baseURL,
}) => {
  const address = new URL("/download/documents/summary/en/mp3", baseURL);
  const whole = await fetch(address);
  const etag = whole.headers.get("etag") ?? "";
  const bytes = Buffer.from(await whole.arrayBuffer());

  const again = await fetch(address, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect((await again.arrayBuffer()).byteLength).toBe(0);

  const part = await fetch(address, { headers: { range: "bytes=1000-1999" } });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(
    `bytes 1000-1999/${String(bytes.length)}`,
  );
  expect(
    Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1000, 2000)),
  ).toBe(true);

  const head = await fetch(address, { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.headers.get("etag")).toBe(etag);

  const beyond = await fetch(address, {
    headers: { range: `bytes=${String(bytes.length)}-` },
  });
  expect(beyond.status).toBe(416);
});

test("a document, a language or a format that is not there says what is", async ({
  page,
}) => {
  for (const [address, listed] of [
    [
      "/download/documents/nothing/en/pdf",
      "/download/documents/strategy/en/pdf",
    ],
    [
      "/download/documents/strategy/xx/pdf",
      "/download/documents/strategy/en/pdf",
    ],
    [
      "/download/documents/strategy/en/doc",
      "/download/documents/strategy/en/docx",
    ],
    [
      "/download/documents/easy-read/en/brf",
      "/download/documents/easy-read/en/pdf",
    ],
    [
      "/download/documents/__proto__/en/constructor",
      "/download/documents/summary/en/mp3",
    ],
  ] as const)
    await test.step(address, async () => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "We do not have this file",
      );
      await expect(page.locator(`a[href="${listed}"]`)).toBeVisible();
    });
});
