// SPDX-License-Identifier: GPL-3.0-or-later
import { writeSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Device } from "espeak-ng";

/*
 * The command line program `espeak-ng`, of its build for WebAssembly, which npm
 * brings without one. It takes that program's own parameters; the words come by
 * `--stdin` and the sound goes out by `--stdout`, as its manual has it:
 * github.com/espeak-ng/espeak-ng/blob/master/src/espeak-ng.1.ronn
 *
 * This file is one with eSpeak NG, and so under its licence. All others only run
 * it, as they would the one that Debian has: nothing that is served holds either.
 */

/*
 * It looks for hundreds of files that are not there as it starts, and each time
 * asks for the error's stack: half of the time that it takes to start.
 */
Error.stackTraceLimit = 0;

const places: Readonly<Record<string, readonly string[]>> = {
  "--stdin": ["-f", "words"],
  "--stdout": ["-w", "speech"],
};

// Its code as it was read before: a quarter of the time that it takes to start.
const project = join(import.meta.dirname, "../../..");
enableCompileCache(join(project, "node_modules/.cache/compile"));
const { default: runEspeak } = await import("espeak-ng");

// Whole before it begins: to read a pipe at once fails where nothing has come yet.
const words = await text(process.stdin);

await runEspeak({
  arguments: process.argv.slice(2).flatMap((one) => places[one] ?? [one]),
  preRun: [
    ({ FS }) => {
      FS.writeFile("words", words);
      const device = FS.makedev(64, 0);
      FS.registerDevice(device, standardOutput());
      FS.mkdev("speech", device);
    },
  ],
  printErr: (line) => {
    process.exitCode = 1;
    console.error(line);
  },
});

/** A file that goes out while it is written. */
function standardOutput(): Device {
  let length = 0;
  return {
    open: () => undefined,
    llseek: (stream, offset, from) => {
      const start = { 0: 0, 1: stream.position, 2: length }[from];
      return start + offset;
    },
    write: (_, memory, offset, size, position) => {
      // At the end it goes back to write how long the file has become.
      if (position < length) return size;
      length += size;
      writeAll(memory.subarray(offset, offset + size));
      return size;
    },
  };
}

function writeAll(bytes: Int8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(1, bytes, written);
}
