import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Pages } from "./floor-server.ts";
import { type Answer, openConnections, Visitor } from "./visitor.ts";

/** A bare HTML server that hands out pages of a build, byte for byte. */
export interface Floor {
  readonly pid: number;
  readonly port: number;
  readonly visitor: Visitor;
  stop(): void;
}

/** What belongs to the bytes; all else is the server's own. */
const kept = ["content-type", "content-encoding"] as const;

/** @param pages by address, as a build answered */
export async function startFloor(
  pages: Readonly<Record<string, Answer>>,
): Promise<Floor> {
  const script = new URL("floor-server.ts", import.meta.url);
  const child = fork(fileURLToPath(script), { stdio: "inherit" });
  child.send(
    Object.fromEntries(
      Object.entries(pages).map(([path, { headers, body }]) => [
        path,
        {
          headers: Object.fromEntries(
            kept.flatMap((name) => {
              const value = headers[name];
              return value === undefined ? [] : [[name, value]];
            }),
          ),
          body: body.toString("base64"),
        },
      ]),
    ) satisfies Pages,
  );
  const [port] = (await once(child, "message")) as [number];
  const agent = openConnections(16);
  return {
    pid: child.pid ?? 0,
    port,
    visitor: new Visitor(`http://127.0.0.1:${String(port)}`, agent),
    stop: () => {
      agent.destroy();
      child.disconnect();
    },
  };
}
