import { parentPort } from "node:worker_threads";
import { record, type Take } from "./record.ts";

/* A thread that records one chapter after the other. */

if (!parentPort) throw new Error("this file runs in a thread of its own");
const port = parentPort;

port.on("message", (take: Take) => {
  record(take).then(
    (frames) => {
      port.postMessage({ frames }, [frames.buffer]);
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : "failed";
      port.postMessage({ failure: message.slice(0, 200) });
    },
  );
});
