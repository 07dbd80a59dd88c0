import { createHash, randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentTree } from "#lib/documents/document.ts";
import { inProject } from "#lib/i18n/in-project.ts";
import { filesFolder } from "../manifest.ts";
import type { Take } from "./record.ts";
import { scriptOf } from "./script.ts";
import { recorded } from "./recorders.ts";

/*
 * Chapters that were recorded before. Where a sentence changes, only its chapter is
 * spoken anew: the others lie here, named after all that they are made of.
 */

const folder = `${filesFolder}/chapters`;

/** The files that decide how words sound, and the versions of what they call. */
const makers = [
  "record.ts",
  "voice.ts",
  "espeak-program.ts",
  "ssml.ts",
  "frames.ts",
];
const programs = ["espeak-ng", "wasm-media-encoders"];

let made: Promise<string> | undefined;

/** Has a chapter recorded, or gives what was recorded of the same words. */
export async function recordedOnce(take: Take): Promise<Uint8Array> {
  const path = inProject(`${folder}/${await nameOf(take)}`);
  const before = await readFile(path).catch(() => undefined);
  if (before) return before;
  const frames = await recorded(take);
  await mkdir(inProject(folder), { recursive: true });
  // In one move: nobody finds half a chapter, and two may make the same one.
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, frames);
  await rename(own, path);
  return frames;
}

/** Takes away the chapters that none of these publications has any more. */
export async function keepChaptersOf(
  trees: readonly DocumentTree[],
): Promise<void> {
  const takes = trees.flatMap((tree) => scriptOf(tree));
  const names = new Set(await Promise.all(takes.map(nameOf)));
  const there = globSync("*", { cwd: inProject(folder) });
  await Promise.all(
    there
      .filter((name) => !names.has(name))
      .map((name) => rm(inProject(`${folder}/${name}`), { force: true })),
  );
}

async function nameOf({ utterances, wordsAMinute }: Take): Promise<string> {
  made ??= readMakers();
  const content = JSON.stringify([await made, utterances, wordsAMinute]);
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

async function readMakers(): Promise<string> {
  const [packages, ...sources] = await Promise.all([
    readFile(inProject("package.json"), "utf8"),
    ...makers.map((file) => readFile(join(import.meta.dirname, file), "utf8")),
  ]);
  const versions = packages
    .split("\n")
    .filter((line) => programs.some((name) => line.includes(`"${name}"`)));
  return [...versions, ...sources].join("\n");
}
