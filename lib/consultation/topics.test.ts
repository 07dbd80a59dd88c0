import assert from "node:assert/strict";
import { test } from "node:test";
import { priorities } from "./consultation.ts";
import { countedCapacities } from "./counted-capacities.ts";
import { groupIds, groupOf, groups } from "./groups.ts";
import {
  questionRoles,
  questionsOf,
  questionWithRole,
} from "./questionnaire.ts";
import { questionnaire } from "./standard-questionnaire.ts";
import { renditions } from "./renditions.ts";
import { topics } from "./topics.ts";

test("every topic is asked about, with words of their own to answer in", () => {
  for (const topic of topics)
    assert.ok(
      questionsOf(questionnaire).some(
        (question) => question.topic === topic && question.kind === "open-text",
      ),
      topic,
    );
});

test("a question is about the topic of its page's priority", () => {
  for (const { pages } of Object.values(renditions))
    for (const page of pages)
      if (priorities.some((priority) => priority === page.id))
        for (const { id, topic } of page.questions)
          assert.equal(topic, page.id, id);
});

test("each role is one question's, and every rendition keeps topic, role and storage", () => {
  for (const role of questionRoles) {
    const having = questionsOf(questionnaire).filter(
      (question) => question.role === role,
    );
    assert.equal(having.length, 1, role);
    for (const form of Object.values(renditions)) {
      const own = questionWithRole(form, role);
      if (own) assert.equal(own.id, having[0]?.id);
    }
  }
  const standard = new Map(
    questionsOf(questionnaire).map((question) => [question.id, question]),
  );
  for (const form of Object.values(renditions))
    for (const { id, topic, role, storage, required } of questionsOf(form)) {
      const {
        topic: ofTopic,
        role: ofRole,
        storage: inStorage,
        required: isRequired,
      } = standard.get(id) ?? assert.fail(id);
      assert.deepEqual(
        { topic, role, storage, required },
        {
          topic: ofTopic,
          role: ofRole,
          storage: inStorage,
          required: isRequired,
        },
        `${form.rendition}: ${id}`,
      );
    }
});

test("every capacity that is counted is in one group", () => {
  const members = groupIds.flatMap((group) => [...groups[group]]);
  assert.deepEqual([...members].sort(), [...countedCapacities].sort());
  assert.equal(groupOf("senco"), "schools-and-settings");
  assert.equal(groupOf("somebody-else"), undefined);
});
