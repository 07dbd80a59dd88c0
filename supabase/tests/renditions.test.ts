import assert from "node:assert/strict";
import { before, test } from "node:test";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { pooled, tabulate } from "#lib/analysis/pooling.ts";
import { suppress, threshold } from "#lib/analysis/suppression.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import {
  type Questionnaire,
  questionsOf,
  type RenditionId,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { kindOf } from "#lib/questions/kinds.ts";
import {
  type DraftAnswers,
  offeredOn,
  readPage,
} from "#lib/response/answers.ts";
import { validate } from "#lib/response/answers.ts";
import { askedIn } from "#lib/response/journey.ts";
import {
  addConsultation,
  one,
  savePage,
  send as sendDraft,
  token,
} from "./consultation.ts";
import { describeOnEveryDatabase, undone } from "./database.ts";
import { addAccounts, as } from "./people.ts";

const agreement = { id: "priority-1-agreement", kind: "agreement" } as const;
type Given = Readonly<Record<string, string>>;

const young: Given = {
  capacity: "young-person-with-send",
  help: "for-myself",
  "priority-1-difference": "Ask me first.",
};

/** The same opinion on the scale that a rendition offers. */
function opinion(form: Questionnaire, isFor: boolean): Given {
  const asked = questionsOf(form).find(({ id }) => id === agreement.id);
  assert.ok(asked, `${form.rendition} asks for agreement`);
  const isThreePoint = kindOf(asked).offered(asked).includes("yes");
  const [yes, no] = isThreePoint
    ? (["yes", "no"] as const)
    : (["tend-to-agree", "strongly-disagree"] as const);
  return { [agreement.id]: isFor ? yes : no };
}

describeOnEveryDatabase("the renditions of a questionnaire", (database) => {
  before(async () => {
    await addAccounts(database());
    await addConsultation(database());
    await database().exec(
      "update public.consultations set opens_at = now() - interval '1 day', closes_at = now() + interval '1 day'",
    );
  });

  async function readDraft(device: string) {
    const rows = await as(database(), "anon", () =>
      database().rows<{
        draft: { answers: DraftAnswers; savedAt: string } | null;
      }>("select public.read_draft($1) as draft", [token(device)]),
    );
    return one(rows).draft ?? { answers: {}, savedAt: undefined };
  }

  /** Posts every page of a rendition with what somebody gives, and leaves the rest of it empty. */
  async function fillIn(device: string, form: Questionnaire, given: Given) {
    for (const page of form.pages) {
      const posted = new FormData();
      for (const { id } of page.questions)
        if (given[id] !== undefined) posted.append(id, given[id]);
      const saved = await as(database(), "anon", () =>
        savePage(database(), device, readPage(page, posted), {
          offered: offeredOn(page),
        }),
      );
      assert.equal(saved.status, "saved");
    }
  }

  /** Sends the draft from a page of a rendition, as the site does it. */
  async function send(device: string, rendition: RenditionId) {
    const { answers, savedAt } = await readDraft(device);
    assert.ok(validate(askedIn(questionnaire, answers), answers).ok);
    const { version } = questionnaire;
    const { status } = await as(database(), "anon", () =>
      sendDraft(database(), device, {
        version,
        rendition,
        locale: "en",
        savedAt,
      }),
    );
    assert.equal(status, "accepted");
  }

  const answer = async (
    device: string,
    form: Questionnaire,
    isFor: boolean,
  ) => {
    await fillIn(device, form, { ...young, ...opinion(form, isFor) });
    await send(device, form.rendition);
  };

  /** What an analyst reads of the young people's row, of all that was sent. */
  async function read() {
    const rows = await as(database(), "analyst", () =>
      database().rows<{ capacity: string; choice: string; count: number }>(
        "select capacity, choice, count from public.count_choices($1, $2)",
        [consultation.id, [agreement.id]],
      ),
    );
    const counts = rows.map((row) => ({ ...row, question: agreement.id }));
    const table = suppress(tabulate(agreement, countedCapacities, counts));
    const both = pooled(table);
    const row = both.rows.find(({ id }) => id === young["capacity"]);
    const sides = Object.fromEntries(
      both.columns.map((side, at) => [side, row?.cells[at]] as const),
    );
    return { sides, base: both.base };
  }

  const comments = () =>
    as(database(), "analyst", () =>
      database().rows<object>(
        "select distinct rendition, verbatim from public.verbatims where question_id = 'priority-1-difference'",
      ),
    );

  for (const rendition of renditionIds)
    test(`an answer in ${rendition} reaches the same figures as in any other`, async () => {
      const form = renditions[rendition];
      await undone(database(), async () => {
        for (let person = 0; person < 2 * threshold + 1; person += 1)
          await answer(`device ${String(person)}`, form, person <= threshold);
        assert.deepEqual(await read(), {
          sides: {
            agree: threshold + 1,
            neither: 0,
            disagree: threshold,
            "dont-know": 0,
          },
          base: 2 * threshold + 1,
        });
        assert.deepEqual(await comments(), [
          { rendition, verbatim: young["priority-1-difference"] },
        ]);
      });
    });

  test("answers in all renditions are one set", async () => {
    const half = Math.ceil(threshold / 2);
    await undone(database(), async () => {
      for (const rendition of renditionIds)
        for (let person = 0; person < threshold; person += 1)
          await answer(
            `${rendition} ${String(person)}`,
            renditions[rendition],
            person < half,
          );
      const agree = renditionIds.length * half;
      const base = renditionIds.length * threshold;
      assert.deepEqual(await read(), {
        sides: { agree, neither: 0, disagree: base - agree, "dont-know": 0 },
        base,
      });
    });
  });

  test("a draft begun in one rendition and sent in another counts as it was answered", async () => {
    const ways = [
      ["easy-read", "standard"],
      ["standard", "children"],
      ["children", "young-people"],
      ["young-people", "easy-read"],
    ] as const;
    await undone(database(), async () => {
      for (const [begun, sent] of ways) {
        await fillIn(begun, renditions[begun], {
          ...young,
          ...opinion(renditions[begun], true),
        });
        // Every page of the other one is posted as it is found: what cannot be chosen there stays.
        const { answers } = await readDraft(begun);
        const found = Object.entries(answers).filter(
          (entry): entry is [string, string] => typeof entry[1] === "string",
        );
        await fillIn(begun, renditions[sent], offeredOf(sent, found));
        await send(begun, sent);
      }
      const base = threshold + 1;
      for (let person = ways.length; person < base; person += 1)
        await answer(`device ${String(person)}`, renditions.children, true);
      assert.deepEqual(await read(), {
        sides: { agree: base, neither: 0, disagree: 0, "dont-know": 0 },
        base,
      });
      const choices = await database().rows<object>(
        `select r.rendition, a.choices[1] as choice
         from public.answers a join public.responses r on r.id = a.response_id
         where a.question_id = $1 order by r.id limit 4`,
        [agreement.id],
      );
      assert.deepEqual(choices, [
        { rendition: "standard", choice: "yes" },
        { rendition: "children", choice: "tend-to-agree" },
        { rendition: "young-people", choice: "yes" },
        { rendition: "easy-read", choice: "tend-to-agree" },
      ]);
    });
  });

  test("who answers anew on the other scale counts once, with the later answer", async () => {
    await undone(database(), async () => {
      for (let person = 0; person < threshold; person += 1) {
        const device = `device ${String(person)}`;
        const { standard, "easy-read": easyRead } = renditions;
        await fillIn(device, standard, {
          ...young,
          ...opinion(standard, true),
        });
        await fillIn(device, easyRead, {
          ...young,
          ...opinion(easyRead, false),
        });
        await send(device, "easy-read");
      }
      assert.deepEqual(await read(), {
        sides: { agree: 0, neither: 0, disagree: threshold, "dont-know": 0 },
        base: threshold,
      });
    });
  });
});

/** What of a draft is found chosen on the pages of a rendition, which do not offer all of it. */
function offeredOf(
  rendition: RenditionId,
  found: readonly [string, string][],
): Given {
  const questions = new Map(
    questionsOf(renditions[rendition]).map((each) => [each.id, each]),
  );
  return Object.fromEntries(
    found.filter(([id, value]) => {
      const question = questions.get(id);
      if (!question) return false;
      const offered = kindOf(question).offered(question);
      return offered.length === 0 || offered.includes(value);
    }),
  );
}
