import assert from "node:assert/strict";
import { before, test } from "node:test";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { questionsOf } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  publishedRules,
  storedQuestions,
} from "#lib/database/published-rules.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import { addOpenConsultation, submit } from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { as } from "./people.ts";

const agreement = "priority-1-agreement";
type Given = Readonly<Record<string, string>>;

const who: readonly {
  readonly title: string;
  readonly given: Given;
  readonly counted: string;
}[] = [
  {
    title: "a child who answers alone is counted as itself",
    given: { capacity: "young-person-with-send", help: "for-myself" },
    counted: "young-person-with-send",
  },
  {
    title: "a child who does not say who answers is counted as itself",
    given: { capacity: "young-person-with-send" },
    counted: "young-person-with-send",
  },
  {
    title: "a child's words that somebody wrote down are the child's",
    given: {
      capacity: "young-person-with-send",
      help: "with-help",
      "whose-words": "written-down-for-me",
    },
    counted: "young-person-with-send",
  },
  {
    title: "a child's words that somebody sends on its behalf are the child's",
    given: {
      capacity: "young-person-with-send",
      help: "on-behalf",
      "whose-words": "my-own",
    },
    counted: "young-person-with-send",
  },
  {
    title:
      "help without a word on whose words they are leaves them the child's",
    given: { capacity: "young-person-with-send", help: "with-help" },
    counted: "young-person-with-send",
  },
  {
    title: "what a helper answered is not the child's",
    given: {
      capacity: "young-person-with-send",
      help: "with-help",
      "whose-words": "helper-answered-for-me",
    },
    counted: "young-person-with-send-answered-for",
  },
  {
    title: "what a helper answered on a child's behalf is not the child's",
    given: {
      capacity: "young-person-with-send",
      help: "on-behalf",
      "whose-words": "helper-answered-for-me",
    },
    counted: "young-person-with-send-answered-for",
  },
  {
    title:
      "on a child's behalf, without a word on whose words they are, is not the child's",
    given: { capacity: "young-person-with-send", help: "on-behalf" },
    counted: "young-person-with-send-answered-for",
  },
  {
    title: "another young person's are kept apart alike",
    given: { capacity: "other-young-person", help: "on-behalf" },
    counted: "other-young-person-answered-for",
  },
  {
    title: "a parent is a parent, whoever holds the pen",
    given: {
      capacity: "parent-carer-of-child-with-send",
      help: "on-behalf",
      "whose-words": "helper-answered-for-me",
    },
    counted: "parent-carer-of-child-with-send",
  },
];

describeOnEveryDatabase("the capacity as it is counted", (database) => {
  before(() => addOpenConsultation(database()));

  for (const { title, given, counted } of who)
    test(title, async () => {
      await undone(database(), async () => {
        const { status } = await as(database(), "anon", () =>
          submit(database(), "mine", {
            answers: {
              ...chosen(given),
              ...chosen({ [agreement]: "neither" }),
            },
          }),
        );
        assert.equal(status, "accepted");
        const stored = await database().rows<object>(
          `select r.capacity, a.capacity as of_answer, c.choices[1] as chosen
           from public.responses r
           join public.answers a on a.response_id = r.id and a.question_id = $1
           join public.answers c on c.response_id = r.id and c.question_id = 'capacity'`,
          [agreement],
        );
        assert.deepEqual(stored, [
          {
            capacity: counted,
            of_answer: counted,
            chosen: given["capacity"],
          },
        ]);
      });
    });

  test("every capacity that is stored has a row in the tables", async () => {
    const rows = await database().rows<{ capacity: string }>(
      `select distinct public.counted_capacity($3, $4, jsonb_build_object(
         'capacity', jsonb_build_object('choices', jsonb_build_array(c.id)),
         'help', jsonb_build_object('choices', jsonb_build_array(h.id))
       )) as capacity
       from jsonb_array_elements_text($1::jsonb) c (id), jsonb_array_elements_text($2::jsonb) h (id)`,
      [
        optionsOf("capacity"),
        optionsOf("help"),
        publishedRules(),
        storedQuestions(questionnaire),
      ],
    );
    assert.deepEqual(
      rows.map(({ capacity }) => capacity).sort(),
      countedCapacities.toSorted(),
    );
  });
});

const chosen = (given: Given) =>
  Object.fromEntries(
    Object.entries(given).map(([id, option]) => [id, { choices: [option] }]),
  );

function optionsOf(id: string): readonly string[] {
  const question = questionsOf(questionnaire).find((each) => each.id === id);
  assert.ok(question);
  return kindOf(question).options(question);
}
