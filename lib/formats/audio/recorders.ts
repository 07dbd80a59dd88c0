import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Take } from "./record.ts";

/*
 * The threads that record: as many as there are processors, shared by all
 * recordings. They end when nothing is left to record, and give their memory back.
 */

interface Job {
  readonly take: Take;
  readonly done: (frames: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

const answer = z.union([
  z.object({ frames: z.instanceof(Uint8Array) }),
  z.object({ failure: z.string() }),
]);

const waiting: Job[] = [];
let threads = 0;

/**
 * Has a chapter recorded as soon as a thread is free.
 *
 * @throws Error where the voice or the encoder fails
 */
export function recorded(take: Take): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    // In the order of asking: a recording is soon whole, and out of memory.
    waiting.push({ take, done, failed });
    if (threads < availableParallelism()) startThread();
  });
}

function startThread(): void {
  threads += 1;
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  let job: Job | undefined;
  const next = () => {
    job = waiting.shift();
    if (job) worker.postMessage(job.take);
    else void worker.terminate();
  };
  worker.on("message", (message: unknown) => {
    const given = answer.parse(message);
    if ("frames" in given) job?.done(given.frames);
    else job?.failed(new Error(`a chapter was not recorded: ${given.failure}`));
    next();
  });
  worker.on("error", (error) => {
    job?.failed(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on("exit", () => {
    threads -= 1;
    if (waiting.length > 0) startThread();
  });
  next();
}
