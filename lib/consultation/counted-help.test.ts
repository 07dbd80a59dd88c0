import assert from "node:assert/strict";
import { test } from "node:test";
import { questionsOf } from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { countedHelp } from "./counted-help.ts";

function question(id: string) {
  const found = questionsOf(questionnaire).find((each) => each.id === id);
  assert.ok(found);
  return found;
}

test("every kind of help that can be chosen is counted, and no other", () => {
  const help = question("help");
  const words = question("whose-words");
  const all = kindOf(help)
    .options(help)
    .flatMap((option) => [
      option,
      ...(words.showWhen?.isOneOf.includes(option)
        ? kindOf(words)
            .options(words)
            .map((own) => `${option}/${own}`)
        : []),
    ]);
  assert.deepEqual(countedHelp.toSorted(), [...all, ""].toSorted());
});
