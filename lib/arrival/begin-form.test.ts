import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/questionnaire.ts";
import { pageCode } from "#lib/documents/page-code.ts";
import { looksLikeCode, readStart } from "./begin-form.ts";

const { version } = questionnaire;
const code = (more: Partial<Parameters<typeof pageCode>[0]> = {}) =>
  pageCode({
    version,
    rendition: "standard",
    locale: "en",
    format: "pdf",
    page: 3,
    ...more,
  });
const started = (typed: string) =>
  readStart({ code: typed, locale: undefined });

test("the code of any page opens its form", () => {
  assert.deepEqual(started(code()), { ok: true, locale: "en" });
  assert.deepEqual(started(` ${code({ locale: "pl" }).toLowerCase()}\n`), {
    ok: true,
    locale: "pl",
  });
  assert.deepEqual(started(code({ rendition: "easy-read" })), {
    ok: true,
    locale: "en-easy",
  });
});

test("a code that is none, or of another version, is named", () => {
  assert.deepEqual(started("KENT-SEND/"), { ok: false, problem: "code" });
  assert.deepEqual(started(code({ version: version + 1 })), {
    ok: false,
    problem: "code-version",
  });
  assert.deepEqual(started(code({ locale: "ar", rendition: "easy-read" })), {
    ok: false,
    problem: "code-form",
  });
});

test("a form can be chosen instead, where there is one", () => {
  const chosen = (locale: string | undefined) =>
    readStart({ code: undefined, locale });
  assert.deepEqual(chosen("en-easy"), { ok: true, locale: "en-easy" });
  assert.deepEqual(chosen("xx"), { ok: false, problem: "form" });
  assert.deepEqual(chosen(undefined), { ok: false, problem: "form" });
});

test("a code typed into another box is known for one", () => {
  assert.equal(looksLikeCode(code()), true);
  assert.equal(looksLikeCode("B3-014"), false);
});
