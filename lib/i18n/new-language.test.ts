import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

/*
 * One more language is one more folder: proved in a copy of the project that has
 * one, with nothing else changed.
 */

const copy = mkdtempSync(join(tmpdir(), "language-"));
const language = "qq";

before(() => {
  for (const part of ["lib", "messages", "package.json", "tsconfig.json"])
    cpSync(part, join(copy, part), { recursive: true });
  for (const part of ["node_modules", "public", "app", "components"])
    symlinkSync(join(process.cwd(), part), join(copy, part));
  const folder = join(copy, "messages", language);
  cpSync(join(copy, "messages/pl"), folder, { recursive: true });
  const conventions = { tag: "qaa", direction: "ltr", name: "Qaa" };
  writeFileSync(join(folder, "locale.json"), JSON.stringify(conventions));
});
after(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Runs Node.js in the copy, which must not take itself for a part of this test. */
function run(...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "env",
    [
      "--unset=NODE_TEST_CONTEXT",
      process.execPath,
      "--disable-warning=ExperimentalWarning",
      ...parameters,
    ],
    { cwd: copy, encoding: "utf8" },
  );
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

describe("a folder of words more", () => {
  test("is a language more: pages, addresses, questionnaire, documents and publications", () => {
    const script = `
      import { conventionsOf, isLocale, languages } from "#lib/i18n/languages.ts";
      import { addressIn } from "#lib/i18n/routing.ts";
      import { readWords } from "#lib/i18n/words.ts";
      import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
      import { readDocument } from "#lib/documents/read-document.ts";
      import { everyPublication } from "#lib/documents/publications-in.ts";
      import { currentWords } from "#lib/release/current-words.ts";
      const knownOf = async (language) => ({
        isOffered: languages.includes(language) && isLocale(language),
        name: conventionsOf(language).name,
        address: addressIn(language, "/strategy"),
        site: (await readWords(language)).site.name,
        questions: Object.keys((await readQuestionnaireWords(language)).questions).length > 0,
        parts: (await readDocument(language, "strategy")).length,
        publications: everyPublication.filter((it) => it.language === language).map(({ id }) => id),
        signed: (await currentWords()).filter((it) => it.locale === language).map((it) => it.document),
      });
      console.log(JSON.stringify([await knownOf("${language}"), await knownOf("pl")]));
    `;
    const [known = {}, polish = {}] = JSON.parse(
      run("--input-type=module", "--eval", script),
    ) as readonly Readonly<Record<string, unknown>>[];
    assert.match(JSON.stringify(known["publications"]), /"strategy"/);
    assert.match(JSON.stringify(known["signed"]), /"interface"/);
    assert.deepEqual(known, {
      ...polish,
      isOffered: true,
      name: "Qaa",
      address: `/${language}/strategy`,
    });
  });

  test("is held to what every language is held to, and passes", () => {
    const report = run(
      "--test",
      "--test-reporter=tap",
      `--test-name-pattern=the words of ${language}`,
      "lib/checks/wording/wording.test.ts",
    );
    assert.match(report, new RegExp(`ok \\d+ - the words of ${language}`));
    assert.match(report, /# fail 0/);
  });
});
