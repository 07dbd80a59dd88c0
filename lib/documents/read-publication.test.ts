import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  numberedLabel,
  readQuestionnaireWords,
} from "#lib/i18n/questionnaire-words.ts";
import { languages } from "#lib/i18n/languages.ts";
import { linksIn, questionsIn } from "./blocks-in.ts";
import { publicationsIn } from "./publications-in.ts";
import { readPublication } from "./read-publication.ts";

const site = "https://consultation.example.org";

for (const locale of languages)
  describe(`the publications in ${locale}`, () => {
    const ids = publicationsIn(locale);

    test("have links that lead somewhere from a file, to this site where its address is known", async () => {
      for (const id of ids) {
        const here = linksIn(await readPublication(locale, id, site));
        const nowhere = linksIn(await readPublication(locale, id, undefined));
        assert.ok(here.length > 0, id);
        for (const link of [...here, ...nowhere])
          assert.match(link, /^(https|mailto|tel):/, id);
        assert.ok(!nowhere.some((link) => link.startsWith(site)), id);
      }
    });

    test("have the same version for the same words, wherever links lead, and another one for others", async () => {
      const versions = await Promise.all(
        ids.map(
          async (id) => (await readPublication(locale, id, site)).version,
        ),
      );
      assert.equal(new Set(versions).size, ids.length);
      const again = await readPublication(locale, "summary", site);
      assert.equal(again.version, versions[ids.indexOf("summary")]);
      const elsewhere = await readPublication(locale, "summary", undefined);
      assert.equal(elsewhere.version, again.version);
    });

    test("ask on paper what is asked on the screen, under the same numbers", async () => {
      const words = await readQuestionnaireWords(locale);
      const paper = await readPublication(locale, "questionnaire", site);
      assert.deepEqual(
        questionsIn(paper).map(
          ({ number, label }) => `${String(number)}. ${label}`,
        ),
        questionsOf(questionnaire).map(({ id }) =>
          numberedLabel(questionnaire, words, id),
        ),
      );
    });

    test("say on paper when a question that a screen would skip is to be answered", async () => {
      const paper = await readPublication(locale, "questionnaire", site);
      const skipped = questionsOf(questionnaire).filter(
        ({ showWhen }) => showWhen,
      );
      assert.ok(skipped.length > 0);
      for (const { id } of skipped)
        assert.ok(
          questionsIn(paper).find((question) => question.id === id)?.condition,
          id,
        );
    });

    if (ids.includes("easy-read-questionnaire"))
      test("number the Easy Read questions from 1 without a gap, each with pictures", async () => {
        const tree = await readPublication(
          locale,
          "easy-read-questionnaire",
          site,
        );
        const questions = questionsIn(tree);
        assert.deepEqual(
          questions.map(({ number }) => number),
          questions.map((_question, index) => index + 1),
        );
        for (const { id, picture } of questions) assert.ok(picture, id);
      });
  });
