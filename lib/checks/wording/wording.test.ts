import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { priorities } from "#lib/consultation/consultation.ts";
import { documents, inEveryLanguage } from "#lib/consultation/documents.ts";
import { covers } from "#lib/consultation/covers.ts";
import { readPart } from "#lib/documents/read-document.ts";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { commonErrors, shapeErrors } from "#lib/questions/kind.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import {
  type QuestionnaireWords,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { languages } from "#lib/i18n/languages.ts";
import { readWords } from "#lib/i18n/words.ts";
import { requestsOf, unused } from "./requests.ts";
import { differences, flatten, shape } from "./words.ts";

const english = flatten(await readWords(defaultLocale));
const questions = questionsOf(questionnaire);

/** The ids that need words, in the shape of the words themselves, but without them. */
function expectedWords() {
  const shared = new Map<string, readonly string[]>();
  const own = questions.map((question) => {
    const kind = kindOf(question);
    const options = kind.options(question);
    if (kind.sharedOptions) shared.set(kind.sharedOptions, options);
    return [
      question.id,
      {
        label: true,
        hint: question.hint ?? false,
        options: kind.sharedOptions ? [] : [...options].sort(),
      },
    ] as const;
  });
  return {
    agreement: [...(shared.get("agreement") ?? [])].sort(),
    pages: Object.fromEntries(
      questionnaire.pages.map((page) => [
        page.id,
        { title: true, intro: page.intro ?? false },
      ]),
    ),
    questions: Object.fromEntries(own),
  };
}

function presentWords(
  words: QuestionnaireWords,
): ReturnType<typeof expectedWords> {
  return {
    agreement: Object.keys(words.agreement).sort(),
    pages: Object.fromEntries(
      Object.entries(words.pages).map(([id, page]) => [
        id,
        { title: true, intro: page.intro !== undefined },
      ]),
    ),
    questions: Object.fromEntries(
      Object.entries(words.questions).map(([id, { hint, options }]) => [
        id,
        {
          label: true,
          hint: hint !== undefined,
          options: Object.keys(options ?? {}).sort(),
        },
      ]),
    ),
  };
}

for (const locale of languages)
  describe(`the words of ${locale}`, () => {
    test("are those of English, and ask their pages for the same names", async () => {
      assert.deepEqual(
        differences(english, flatten(await readWords(locale))),
        [],
      );
    });

    test("are there for every page, question and option of the questionnaire, and for nothing else", async () => {
      assert.deepEqual(
        presentWords(await readQuestionnaireWords(locale)),
        expectedWords(),
      );
    });

    test("call a priority the same in the questionnaire as in the strategy", async () => {
      const { pages } = await readQuestionnaireWords(locale);
      for (const priority of priorities) {
        const part = await readPart(locale, "strategy", priority);
        assert.equal(pages[priority]?.title, part.title);
      }
    });

    test("are there for every error that an answer can have, and for no other", async () => {
      const { form } = await readWords(locale);
      const written = [...flatten(form).keys()].filter((key) =>
        key.startsWith("errors."),
      );
      assert.deepEqual(
        written.sort(),
        [...commonErrors, ...shapeErrors]
          .map((error) => `errors.${error}`)
          .sort(),
      );
    });

    test("are there for every part of every document, and for nothing else", () => {
      const folder = `messages/${locale}/documents/`;
      const written = globSync(`${folder}**/*.md`);
      const needed = new Set<string>(inEveryLanguage);
      const has = (id: string) =>
        needed.has(id) || locale === defaultLocale || existsSync(folder + id);
      const parts = Object.entries({ ...documents, ...covers })
        .filter(([document]) => has(document))
        .flatMap(([document, ids]) =>
          ids.map((part) => `${folder}${document}/${part}.md`),
        );
      assert.deepEqual(written.sort(), parts.sort());
      for (const file of written)
        assert.notEqual(readFileSync(file, "utf8").trim(), "", file);
    });
  });

test("every interface word is asked for somewhere", () => {
  // The questionnaire's words are asked for by the ids of the definition: see above.
  const keys = [...english.keys()].filter(
    (key) => !key.startsWith("questionnaire."),
  );
  const requests = globSync("{app,components,lib}/**/*.{ts,tsx}")
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => requestsOf(readFileSync(file, "utf8"), file))
    .filter((request) => request !== undefined);
  assert.deepEqual(unused(keys, requests), []);
});

describe("the checks of words", () => {
  const words = flatten({
    page: {
      title: "Page {n, number} of {total}",
      lead: "Read <link>this</link>",
    },
  });

  test("find a missing, an unknown and an empty word", () => {
    const translated = flatten({ page: { title: "", lede: "x" } });
    assert.deepEqual(differences(words, translated), [
      "page.title needs {n} {total}, and has nothing",
      "page.lead is missing",
      "page.lede is not among the English words",
    ]);
    assert.deepEqual(differences(flatten({ a: "x" }), flatten({ a: " " })), [
      "a is empty",
    ]);
  });

  test("find a placeholder or a tag that differs", () => {
    const translated = flatten({
      page: { title: "Strona {n} z {totl}", lead: "Czytaj to" },
    });
    assert.deepEqual(differences(words, translated), [
      "page.title needs {n} {total}, and has {n} {totl}",
      "page.lead needs <link>, and has nothing",
    ]);
  });

  test("know that a language may order and count in its own way", () => {
    assert.equal(
      shape(
        "{n, plural, one {# answer by {name}} other {# answers}} in <b>{n}</b>",
      ),
      shape(
        "{n, plural, one {# a {name}} few {# b {name}} other {# c}} <b></b>",
      ),
    );
    assert.equal(shape("It's '{quoted}' {open}"), "{open}");
    assert.throws(() => shape("{n, plural, one {x}"), /not closed/);
  });

  test("find a word that no page asks for, through literals, templates and namespaces", () => {
    const page = requestsOf(
      'const t = await getTranslations({ locale, namespace: "site.head" }); t("title"); t(`marks.${state}`);',
      "page.tsx",
    );
    const part = requestsOf(
      'const t = useTranslations("home"); t(open ? "yes" : "no"); t(`${a}.${b}`);',
      "part.tsx",
    );
    const whole = requestsOf(
      'const t = await readTranslator(locale); t(`form.errors.${error}`); t("form.kept")',
      "whole.ts",
    );
    assert.ok(whole);
    assert.ok(whole.test("form.errors.required"));
    assert.ok(whole.test("form.kept"));
    assert.ok(!whole.test("site.form.kept"));
    const silent = requestsOf(
      'const words = ["title", "unused"];',
      "silent.ts",
    );
    assert.equal(silent, undefined);
    assert.ok(page && part);
    const keys = [
      "site.head.title",
      "site.head.marks.done",
      "site.title",
      "home.yes",
      "home.no",
      "home.a.b",
      "home.title",
    ];
    assert.deepEqual(unused(keys, [page, part]), [
      "site.title",
      "home.a.b",
      "home.title",
    ]);
  });
});
