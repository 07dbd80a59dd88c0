import { everyQuestion } from "#lib/consultation/every-version.ts";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import type { Answers } from "#lib/response/answers.ts";
import { kindOf } from "#lib/questions/kinds.ts";

/** A response as it is taken away: never with equality monitoring or contacts. */
export interface ExportedResponse {
  readonly reference: string;
  readonly submittedAt: Date;
  readonly version: number;
  readonly locale: string;
  readonly channel: string;
  readonly setting: string | null;
  readonly rendition: string;
  /** The capacity as it is counted; the one that was chosen is among the answers. */
  readonly countedCapacity: string;
  readonly isSample: boolean;
  readonly answers: Answers;
}

const aboutTheResponse: readonly {
  readonly name: string;
  readonly cell: (response: ExportedResponse) => string;
}[] = [
  { name: "reference", cell: ({ reference }) => reference },
  // UTC, as its Z says: one reading everywhere.
  {
    name: "submitted_at",
    cell: ({ submittedAt }) => submittedAt.toISOString(),
  },
  { name: "version", cell: ({ version }) => String(version) },
  { name: "locale", cell: ({ locale }) => locale },
  { name: "channel", cell: ({ channel }) => channel },
  { name: "setting", cell: ({ setting }) => setting ?? "" },
  { name: "rendition", cell: ({ rendition }) => rendition },
  { name: "counted_capacity", cell: (response) => response.countedCapacity },
  { name: "sample", cell: ({ isSample }) => (isSample ? "yes" : "no") },
];

const answerColumns = (versions: readonly Questionnaire[]) =>
  everyQuestion(versions)
    .filter(({ storage = "answers" }) => storage === "answers")
    .flatMap((question) =>
      kindOf(question)
        .columns(question)
        .map((column) => ({ ...column, question: question.id })),
    );

/**
 * The names of the columns of the export, in order. What only an earlier version
 * asked has its column too.
 *
 * @param versions that were published, the newest first
 */
export function exportHeader(
  versions: readonly Questionnaire[],
): readonly string[] {
  return [...aboutTheResponse, ...answerColumns(versions)].map(
    ({ name }) => name,
  );
}

/** A response as a row under `exportHeader`; an answer that was not given is empty. */
export function exportRow(
  versions: readonly Questionnaire[],
  response: ExportedResponse,
): readonly string[] {
  return [
    ...aboutTheResponse.map(({ cell }) => cell(response)),
    ...answerColumns(versions).map(({ question, cell }) =>
      cell(response.answers[question]),
    ),
  ];
}
