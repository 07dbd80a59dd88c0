import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { readPart } from "#lib/documents/read-document.ts";
import { languages, renditionsIn } from "#lib/i18n/languages.ts";
import { readOwnWords } from "#lib/i18n/questionnaire-words.ts";
import { localeFor } from "#lib/i18n/routing.ts";
import { readWords } from "#lib/i18n/words.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn } from "#lib/response/journey.ts";
import { priorities } from "./consultation.ts";
import {
  isPictured,
  optionPictureOf,
  pageAbout,
  type Question,
  type Questionnaire,
  questionsOf,
  renditionIds,
} from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";
import { counterpart, renditions } from "./renditions.ts";

const standard = questionsOf(questionnaire);
const others = renditionIds
  .filter((id) => id !== "standard")
  .map((id) => renditions[id]);

function standardOf({ id }: Question): Question {
  const found = standard.find((question) => question.id === id);
  assert.ok(found, `${id} is no standard question`);
  return found;
}

function picturesIn(form: Questionnaire): ReadonlySet<string> {
  return new Set(
    [
      form.opening ?? [],
      form.pages.map(({ ideas = [] }) => ideas),
      questionsOf(form).map((question) => [
        question.picture ?? [],
        kindOf(question)
          .offered(question)
          .map((option) => optionPictureOf(question, option) ?? []),
      ]),
    ].flat(4),
  );
}

for (const form of others)
  describe(`the rendition ${form.rendition}`, () => {
    const asked = questionsOf(form);

    test("asks standard questions, in their order, each once, and what is kept apart last", () => {
      const ids = asked.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const known = standard.filter(({ id }) => ids.includes(id));
      const isApart = ({ storage = "answers" }: Question) =>
        storage !== "answers";
      assert.deepEqual(
        [
          ...known.filter((question) => !isApart(question)),
          ...known.filter(isApart),
        ].map(({ id }) => id),
        ids,
      );
    });

    test("changes nothing of what an answer is, where it is kept, and if it has to be given", () => {
      for (const question of asked) {
        const same = standardOf(question);
        assert.equal(question.kind, same.kind);
        assert.equal(question.storage, same.storage);
        assert.equal(question.required, same.required);
        assert.deepEqual(
          kindOf(question).options(question),
          kindOf(same).options(same),
        );
      }
    });

    test("offers options of the standard question, in its order", () => {
      for (const question of asked) {
        const kind = kindOf(question);
        const chosen = kind.offered(question);
        assert.deepEqual(
          kind.options(question).filter((option) => chosen.includes(option)),
          chosen,
        );
      }
    });

    test("has whatever is answered in it taken as an answer to the standard question", () => {
      const draft = Object.fromEntries(
        asked.map((question) => [
          question.id,
          kindOf(question).offered(question)[0] ?? "Words.",
        ]),
      );
      // Words of a helper are asked for where somebody helps.
      const whole = { ...draft, help: "with-help" };
      const completed = validate(askedIn(questionnaire, whole), whole);
      assert.ok(completed.ok);
      assert.deepEqual(
        Object.keys(completed.answers).sort(),
        asked.map(({ id }) => id).sort(),
      );
    });

    test("asks of every priority if people agree and what would make a difference", () => {
      for (const priority of priorities) {
        const page = pageAbout(form, priority);
        const ids = page?.questions.map(({ id }) => id) ?? [];
        assert.ok(ids.includes(`${priority}-agreement`));
        assert.ok(ids.includes(`${priority}-difference`));
      }
    });

    test("has every picture there", () => {
      for (const name of picturesIn(form))
        assert.ok(existsSync(`public/pictures/${name}.svg`), name);
    });

    if (isPictured(form))
      test("has a picture beside every page's ideas and questions, and on no page the same twice", () => {
        for (const { id, ideas = [], intro, questions } of form.pages) {
          assert.ok(ideas.length > 0 && !intro, id);
          const pictures = [
            ...ideas,
            ...questions.map(({ picture = "" }) => picture),
          ];
          assert.ok(!pictures.includes(""), id);
          assert.equal(new Set(pictures).size, pictures.length, id);
        }
      });
  });

test("whoever changes over goes on where the same is asked, and comes back", () => {
  for (const form of others)
    for (const page of form.pages) {
      const there = counterpart(page, questionnaire);
      const ids = there.questions.map(({ id }) => id);
      assert.ok(
        page.questions.some(({ id }) => ids.includes(id)),
        page.id,
      );
    }
  const page = (form: Questionnaire, id: string) => {
    const found = form.pages.find((candidate) => candidate.id === id);
    assert.ok(found);
    return found;
  };
  const easyRead = renditions["easy-read"];
  assert.equal(
    counterpart(page(questionnaire, "measuring-progress"), easyRead).id,
    "anything-else",
  );
  // Nothing of it is asked: on from the last question before it.
  assert.equal(
    counterpart(page(questionnaire, "how-heard"), easyRead).id,
    "who-is-answering",
  );
});

for (const language of languages)
  for (const rendition of renditionsIn(language)) {
    if (rendition === "standard") continue;
    const form = renditions[rendition];
    describe(`the words of ${rendition} in ${language}`, async () => {
      const words = await readOwnWords(localeFor(language, rendition));
      const asked = questionsOf(form);

      test("are there for exactly what is asked and offered", () => {
        assert.deepEqual(
          Object.entries(words.pages).map(([id, { intro, ideas = [] }]) => ({
            id,
            intro: intro !== undefined,
            ideas: ideas.length,
          })),
          form.pages.map(({ id, intro = false, ideas = [] }) => ({
            id,
            intro,
            ideas: ideas.length,
          })),
        );
        assert.equal(words.opening?.length, form.opening?.length);
        assert.equal(words.adultNote !== undefined, form.adultNote ?? false);
        const agreed = asked.find(({ kind }) => kind === "agreement");
        assert.deepEqual(
          Object.keys(words.agreement).sort(),
          agreed ? [...kindOf(agreed).offered(agreed)].sort() : [],
        );
        assert.deepEqual(
          Object.entries(words.questions).map(([id, { hint, options }]) => ({
            id,
            hint: hint !== undefined,
            options: Object.keys(options ?? {}).sort(),
          })),
          asked.map((question) => ({
            id: question.id,
            hint: question.hint ?? false,
            options: kindOf(question).sharedOptions
              ? []
              : [...kindOf(question).offered(question)].sort(),
          })),
        );
      });

      test("say of every picture what it shows, in a few words, and of no other", () => {
        const { pictures = {} } = words;
        assert.deepEqual(
          Object.keys(pictures).sort(),
          [...picturesIn(form)].sort(),
        );
        for (const alternative of Object.values(pictures))
          assert.ok(alternative.split(" ").length <= 8, alternative);
      });

      test("say on the start page how many questions there are", async () => {
        const { form: overlay } = await readWords(
          localeFor(language, rendition),
        );
        const said = words.opening?.join(" ") ?? overlay.start.points.time;
        assert.match(said, new RegExp(`\\b${String(asked.length)} questions`));
      });

      if (rendition === "easy-read")
        test("call a priority the same as the Easy Read strategy", async () => {
          for (const priority of priorities) {
            const { title } = await readPart(language, "easy-read", priority);
            assert.equal(words.pages[priority]?.title, title);
          }
        });
    });
  }
