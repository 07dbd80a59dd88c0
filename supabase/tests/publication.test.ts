import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { consultation } from "#lib/consultation/consultation.ts";
import { renditions } from "#lib/consultation/renditions.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import {
  type AdministrationDatabase,
  administrationDatabase,
} from "#lib/database/administration.ts";
import { publish } from "#lib/database/publication.ts";
import { publishedRules } from "#lib/database/published-rules.ts";
import { renditionsShape } from "#lib/database/questionnaire-shape.ts";
import { submitSample } from "#lib/database/samples.ts";
import { locales } from "#lib/i18n/languages.ts";
import { readQuestionnaireWords } from "#lib/i18n/questionnaire-words.ts";
import {
  type EmbeddedSupabase,
  openEmbeddedSupabase,
} from "#supabase/embedded.ts";
import { token } from "./consultation.ts";

describe("what is published", () => {
  const directory = mkdtempSync(join(tmpdir(), "publication-"));
  let supabase: EmbeddedSupabase;
  let database: AdministrationDatabase;

  const publishNow = (form = questionnaire) =>
    publish(database, form, {
      given: undefined,
      otherwise: {
        opensAt: new Date(Date.now() - 1000),
        closesAt: new Date(Date.now() + 86_400_000),
        isDemonstration: true,
      },
    });

  before(async () => {
    supabase = await openEmbeddedSupabase(directory);
    database = administrationDatabase(supabase.url, supabase.secretKey);
    await publishNow();
  });
  after(async () => {
    await supabase.close();
    rmSync(directory, { recursive: true });
  });

  async function words(locale: string) {
    const { data, error } = await database
      .from("questionnaire_words")
      .select("words")
      .match({ version: questionnaire.version, locale })
      .order("id");
    assert.equal(error, null);
    return data.map((row) => row.words);
  }

  test("is the version whole, in every rendition and in the words of every locale", async () => {
    const { data } = await database.from("questionnaires").select("renditions");
    const [stored] = data ?? [];
    assert.deepEqual(renditionsShape.parse(stored?.renditions), renditions);
    for (const locale of locales)
      assert.deepEqual(await words(locale), [
        await readQuestionnaireWords(locale),
      ]);
  });

  test("stays as it is where the same is published again", async () => {
    const all = async () =>
      Promise.all([
        database.from("questionnaires").select("*"),
        database.from("questionnaire_words").select("id").order("id"),
      ]).then((read) => read.map(({ data }) => data));
    const before = await all();
    await publishNow();
    assert.deepEqual(await all(), before);
  });

  test("has today's rules, whatever they were", async () => {
    const key = { id: consultation.id };
    await database.from("consultations").update({ rules: {} }).match(key);
    await publishNow();
    const { data } = await database
      .from("consultations")
      .select("rules, is_demonstration")
      .match(key);
    assert.deepEqual(data, [
      {
        rules: JSON.parse(JSON.stringify(publishedRules())) as unknown,
        is_demonstration: true,
      },
    ]);
  });

  test("cannot change once somebody answered; its words may be put right, and what they were stays", async () => {
    await submitSample(database, {
      token: token("sample"),
      rendition: "standard",
      language: "en",
      version: questionnaire.version,
      answers: { capacity: "senco" },
      submittedAt: new Date(),
      link: undefined,
      channel: undefined,
    });
    const [first] = questionnaire.pages;
    assert.ok(first);
    await assert.rejects(
      publishNow({ ...questionnaire, pages: [first] }),
      /has responses, and its questions have changed since/,
    );
    const key = { version: questionnaire.version, locale: "en" };
    const mistaken = { mistaken: "wording" };
    await database
      .from("questionnaire_words")
      .insert({ ...key, consultation_id: consultation.id, words: mistaken });
    await publishNow();
    const right = await readQuestionnaireWords("en");
    assert.deepEqual(await words("en"), [right, mistaken, right]);
    for (const change of [
      database.from("questionnaire_words").update({ words: {} }).match(key),
      database.from("questionnaire_words").delete().match(key),
    ])
      assert.equal((await change).error?.code, "55000");
    assert.deepEqual(await words("en"), [right, mistaken, right]);
  });
});
