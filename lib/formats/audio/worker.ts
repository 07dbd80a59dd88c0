import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { record, type Take } from "./record.ts";

/* A thread that records one chapter after the other. */

if (!parentPort) throw new Error("this file runs in a thread of its own");
const port = parentPort;
/*
 * The voice looks for hundreds of files that are not there as it starts, and each
 * time asks for the error's stack: half of the time that it takes to start.
 */
Error.stackTraceLimit = 0;

const program = z.instanceof(WebAssembly.Module).parse(workerData);

port.on("message", (take: Take) => {
  // Each chapter has a voice of its own, whose 20 MB are not freed in time otherwise.
  globalThis.gc?.();
  record(program, take).then(
    (frames) => {
      port.postMessage({ frames }, [frames.buffer]);
    },
    (error: unknown) => {
      // A stack would hold lines of the voice's code, which are very long.
      const message = error instanceof Error ? error.message : "failed";
      port.postMessage({ failure: message.slice(0, 200) });
    },
  );
});
