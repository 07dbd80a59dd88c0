import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/*
 * A process of its own: the least that a server can do to hand out a page. It
 * is told which pages, and says at which port it serves them.
 */

/** Bytes and heads by address. */
export type Pages = Readonly<
  Record<
    string,
    { readonly headers: OutgoingHttpHeaders; readonly body: string }
  >
>;

process.once("message", (pages: Pages) => {
  const ready = new Map(
    Object.entries(pages).map(([path, { headers, body }]) => [
      path,
      { headers, body: Buffer.from(body, "base64") },
    ]),
  );
  const server = createServer(({ url = "" }, response) => {
    const page = ready.get(url);
    if (!page) response.writeHead(404).end();
    else response.writeHead(200, page.headers).end(page.body);
  });
  server.listen(0, "127.0.0.1", () => {
    process.send?.((server.address() as AddressInfo).port);
  });
});
process.once("disconnect", () => {
  process.exit();
});
