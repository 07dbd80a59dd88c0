import type { TestEvent } from "node:test/reporters";

/** Reports the counts of a whole run of `node --test` and what it skipped, as one line of JSON. */
export default async function* report(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  const skipped: string[] = [];
  for await (const event of events) {
    const isResult = event.type === "test:pass" || event.type === "test:fail";
    if (isResult && (event.data.skip ?? event.data.todo) !== undefined)
      skipped.push(event.data.name);
    // A summary that names a file is of that file alone.
    if (event.type !== "test:summary" || event.data.file !== undefined)
      continue;
    const { passed, tests } = event.data.counts;
    const failed = tests - passed - skipped.length;
    yield JSON.stringify({ passed, failed, skipped });
  }
}
