import type { Memory } from "./memory.ts";
import { rowOf } from "./rows.ts";
import { homePage, questionPage } from "./addresses.ts";
import type { Starts, Subject } from "./subject.ts";
import type { Row } from "./table.ts";
import { htmlOf } from "./visitor.ts";

/* What is read once and not in rounds. */

/** @param values of this build, then of the other where there is one */
export function onceRow(
  label: string,
  values: readonly number[],
  target = "",
): Row {
  const [own, other] = values.map((value) => [value]);
  return rowOf({ label, own: own ?? [], other: other ?? [], target, n: "1" });
}

export function startRows(subjects: readonly Subject[]): readonly Row[] {
  const row = (label: string, key: keyof Starts) =>
    onceRow(
      label,
      subjects.map(({ starts }) => starts[key]),
    );
  return [
    row("Start with a new data folder, s", "withNewFolder"),
    row("Start with an existing data folder, s", "withExistingFolder"),
  ];
}

/** The pages' HTML, in kB of 1,000 bytes. */
export async function sizeRows(
  subjects: readonly Subject[],
): Promise<readonly Row[]> {
  const sizes = (path: string) =>
    Promise.all(
      subjects.map(async (subject) => {
        const answer = await subject.newVisitor().open(path);
        return {
          html: Buffer.byteLength(htmlOf(answer)) / 1000,
          packed: answer.body.length / 1000,
        };
      }),
    );
  const home = await sizes(homePage);
  const question = await sizes(questionPage);
  return [
    onceRow(
      "Question page, HTML, kB",
      question.map(({ html }) => html),
      "≤ 40",
    ),
    onceRow(
      "Question page, HTML as sent (gzip), kB",
      question.map(({ packed }) => packed),
    ),
    onceRow(
      "Home page, HTML, kB",
      home.map(({ html }) => html),
    ),
    onceRow(
      "Home page, HTML as sent (gzip), kB",
      home.map(({ packed }) => packed),
    ),
  ];
}

export function memoryRows(memories: readonly Memory[]): readonly Row[] {
  const row = (label: string, of: (memory: Memory) => number, target = "") =>
    onceRow(label, memories.map(of), target);
  return [
    row("After the first minute, MB", (memory) => memory.afterFirstMinute),
    row("After the last minute, MB", (memory) => memory.afterLastMinute),
    row(
      "Last to first",
      ({ afterFirstMinute, afterLastMinute }) =>
        afterLastMinute / afterFirstMinute,
      "≤ 1.3",
    ),
  ];
}
