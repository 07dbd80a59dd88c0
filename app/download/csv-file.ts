/** A CSV file to keep, named after what it is and today. Never cached: it is for one person's eyes. */
export function csvFile(
  name: string,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string,
): Response {
  const today = new Date().toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}-${today}.csv"`,
      "cache-control": "no-store",
    },
  });
}
