import type { TestEvent } from "node:test/reporters";

/** Reports the counts of a whole run of `node --test`, as one line of JSON. */
export default async function* report(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  for await (const event of events) {
    // One that names a file sums up that file alone.
    if (event.type !== "test:summary" || event.data.file !== undefined)
      continue;
    const { passed, tests, skipped, todo } = event.data.counts;
    yield JSON.stringify({
      passed,
      failed: tests - passed - skipped - todo,
      skipped: skipped + todo,
    });
  }
}
