import assert from "node:assert/strict";
import { test } from "node:test";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
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
const versions = [version, version - 1];
const started = (typed: string) =>
  readStart({ code: typed, locale: undefined }, versions);

test("the code of any page opens its form", () => {
  assert.deepEqual(started(code()), { ok: true, locale: "en", version });
  assert.deepEqual(started(` ${code({ locale: "pl" }).toLowerCase()}\n`), {
    ok: true,
    locale: "pl",
    version,
  });
  assert.deepEqual(started(code({ rendition: "easy-read" })), {
    ok: true,
    locale: "en-easy",
    version,
  });
});

test("a form of an earlier version is keyed in as it was printed", () => {
  assert.deepEqual(started(code({ version: version - 1 })), {
    ok: true,
    locale: "en",
    version: version - 1,
  });
});

test("a code that is none, or of a version that was never published, is named", () => {
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
    readStart({ code: undefined, locale }, versions);
  assert.deepEqual(chosen("en-easy"), {
    ok: true,
    locale: "en-easy",
    version,
  });
  assert.deepEqual(chosen("xx"), { ok: false, problem: "form" });
  assert.deepEqual(chosen(undefined), { ok: false, problem: "form" });
});

test("a code typed into another box is known for one", () => {
  assert.equal(looksLikeCode(code()), true);
  assert.equal(looksLikeCode("B3-014"), false);
});
