import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { after, test } from "node:test";
import { openSlowDoor } from "./slow-door.ts";

const body = randomBytes(100_000);
const server = createServer((socket) => {
  socket.once("data", () => socket.end(body));
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
after(() => server.close());

test("all that is sent arrives, in order, and then the end", async () => {
  const door = await openSlowDoor(port, {
    kilobitsPerSecond: 100_000,
    roundTrip: 4,
  });
  const [first, second] = await Promise.all([ask(door.site), ask(door.site)]);
  door.close();
  assert.ok(first.equals(body));
  assert.ok(second.equals(body));
});

test("nothing arrives before the link can have carried it", async () => {
  const roundTrip = 100;
  // The body adds some milliseconds, more than timers are early.
  const speed = { kilobitsPerSecond: 100_000, roundTrip };
  const door = await openSlowDoor(port, speed);
  const started = performance.now();
  await ask(door.site);
  const took = performance.now() - started;
  door.close();
  // One round trip to connect, one to ask and be answered.
  assert.ok(took >= 2 * roundTrip, `${String(took)} ms`);
});

async function ask(site: string): Promise<Buffer> {
  const { hostname, port: own } = new URL(site);
  const socket = connect(Number(own), hostname);
  socket.write("x");
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
