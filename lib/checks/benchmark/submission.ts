import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { askedOn, pagesFor } from "#lib/response/journey.ts";
import { sampleRespondent } from "#lib/samples/respondent.ts";
import type { Visitor } from "./load.ts";

let respondents = 0;

/**
 * Answers as the next invented respondent does: posts every page of theirs,
 * then sends.
 *
 * @throws Error where a post leads elsewhere than the questionnaire says
 */
export async function submitOnce(visitor: Visitor): Promise<void> {
  const { answers } = sampleRespondent([questionnaire], ++respondents);
  let cookie: string | undefined;
  for (const page of pagesFor(questionnaire, answers)) {
    const fields = new URLSearchParams();
    for (const { id } of askedOn(page, answers))
      for (const value of [answers[id] ?? []].flat()) fields.append(id, value);
    const answer = await visitor.post(
      `/questionnaire/${page.id}/answer`,
      fields,
      cookie,
    );
    expectLocation(answer, (location) => !location.includes("problems"));
    cookie ??= answer.cookie;
  }
  const sent = await visitor.post(
    "/questionnaire/submit",
    new URLSearchParams(),
    cookie,
  );
  expectLocation(sent, (location) => location === "/questionnaire/done");
}

function expectLocation(
  { status, location = "" }: { status: number; location: string | undefined },
  isRight: (location: string) => boolean,
): void {
  if (status !== 303 || !isRight(location))
    throw new Error(
      `A post of a submission gave ${String(status)} ${location}.`,
    );
}
