import assert from "node:assert/strict";
import { test } from "node:test";
import { formats } from "#lib/consultation/formats.ts";
import { pageCode, readPageCode } from "./page-code.ts";

test("a page's code says which page of which questionnaire it is", () => {
  const third = {
    version: 1,
    rendition: "standard",
    locale: "en",
    format: "pdf",
    page: 3,
  } as const;
  assert.equal(pageCode(third), "KENT-SEND/1/STANDARD/EN/PDF/P03");
  const { page, ...every } = third;
  assert.equal(page, 3);
  assert.equal(pageCode(every), "KENT-SEND/1/STANDARD/EN/PDF");
  assert.deepEqual(readPageCode(pageCode(every)), every);
});

test("every code is read back as it was written, in the signs of the small QR codes", () => {
  for (const format of formats)
    for (const rendition of ["standard", "easy-read"] as const)
      for (const page of [1, 9, 10, 123]) {
        const identity = { version: 12, rendition, locale: "en", format, page };
        const code = pageCode({ ...identity, locale: "en" });
        assert.match(code, /^[0-9A-Z $%*+\-./:]+$/);
        assert.deepEqual(readPageCode(code), identity);
      }
});

test("a code that was not written here is refused", () => {
  for (const code of [
    "",
    "KENT-SEND/1/STANDARD/EN/PDF/P00",
    "KENT-SEND/1/STANDARD/EN/PDF/P003",
    "KENT-SEND/01/STANDARD/EN/PDF/P03",
    "KENT-SEND/1/STANDARD/EN/PDF/P03\n",
    "kent-send/1/standard/en/pdf/p03",
    "KENT-SEND/1/CONSTRUCTOR/EN/PDF/P03",
    "KENT-SEND/1/STANDARD/XX/PDF/P03",
    "KENT-SEND/1/STANDARD/EN/EXE/P03",
    "KENT-SEND/1/STANDARD/EN/PDF/P03/../../P04",
    "https://example.com/KENT-SEND/1/STANDARD/EN/PDF/P03",
    `KENT-SEND/1/${"A".repeat(10_000)}/EN/PDF/P03`,
  ])
    assert.equal(readPageCode(code), undefined, code.slice(0, 80));
});
