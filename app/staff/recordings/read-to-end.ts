/** A browser shows no answer before it has sent everything. */
export async function readToEnd(
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    const pieces = content[Symbol.asyncIterator]();
    while (!(await pieces.next()).done);
  } catch {
    // Nobody waits for it any more.
  }
}
