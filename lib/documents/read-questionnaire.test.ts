import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fieldsOf } from "#components/form/words.ts";
import { paperRenditionOf } from "#lib/consultation/publications.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import { localeFor } from "#lib/i18n/routing.ts";
import type { Block } from "./document.ts";
import { everyPublication } from "./publications-in.ts";
import { readPublication } from "./read-publication.ts";

const papers = everyPublication.flatMap(({ language, id }) => {
  const rendition = paperRenditionOf(id);
  return rendition ? [{ language, id, rendition }] : [];
});

for (const { language, id, rendition } of papers)
  describe(`${id} in ${language}`, async () => {
    const form = renditions[rendition];
    const words = await readQuestionnaireWords(localeFor(language, rendition));
    const { parts } = await readPublication(language, id, undefined);
    const blocksOf = (page: string): readonly Block[] =>
      parts.find((part) => part.id === page)?.blocks ?? [];

    test("has on paper the numbers, the words and the order of the screen", () => {
      for (const page of form.pages) {
        const onPaper = blocksOf(page.id).flatMap((block) =>
          block.type === "question"
            ? [`${String(block.number)}. ${block.label}`]
            : [],
        );
        const onScreen = fieldsOf(form, page.questions, words, "");
        assert.deepEqual(
          onPaper,
          onScreen.map(({ label }) => label),
          page.id,
        );
      }
    });

    test("offers on paper the answers of the screen, with the same pictures", () => {
      for (const page of form.pages) {
        const onPaper = blocksOf(page.id).flatMap((block) => {
          if (block.type !== "question") return [];
          const { control } = block;
          return [control.type === "choices" ? control.options : []];
        });
        const onScreen = fieldsOf(form, page.questions, words, "");
        const seen = (
          options: readonly {
            id: string;
            label: string;
            picture?: { name: string } | undefined;
          }[],
        ) =>
          options.map(({ id: option, label, picture }) => [
            option,
            label,
            picture?.name,
          ]);
        assert.deepEqual(
          onPaper.map(seen),
          onScreen.map(({ options }) => seen(options)),
          page.id,
        );
      }
    });

    test("says beside the same pictures what the screen says before the questions", () => {
      for (const page of form.pages) {
        const onPaper = blocksOf(page.id).flatMap((block) =>
          block.type === "idea" ? [block.picture.name] : [],
        );
        assert.deepEqual(onPaper, page.ideas ?? [], page.id);
      }
    });
  });
