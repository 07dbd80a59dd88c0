import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisedFormats } from "#lib/consultation/publications.ts";
import { type Format, formats } from "#lib/consultation/formats.ts";
import { keepChaptersOf } from "../audio/chapter-cache.ts";
import type { DocumentTree } from "#lib/documents/document.ts";
import { fileTypes } from "../file-type.ts";
import { renderers } from "../renderers.ts";
import {
  filesFolder,
  type Manifest,
  manifestFile,
  pathOf,
  readManifest,
  type RenderedFile,
  type RenderedPublication,
} from "../manifest.ts";
import { MissingProgram } from "../missing-program.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import { minutesToRead } from "#lib/documents/block-words.ts";
import { readingProblems } from "#lib/documents/reading-problems.ts";
import { everyPublication } from "#lib/documents/publications-in.ts";
import { ingredientsOf } from "./ingredients.ts";

/** What became of one promised file. */
export interface Outcome {
  readonly tree: DocumentTree;
  readonly format: Format;
  /** The file, or why there is none. */
  readonly result: RenderedFile | string;
  /** 0 where the file was there already. */
  readonly milliseconds: number;
}

/**
 * Renders every format of every publication in every language that is not there
 * yet, writes the list of them, and takes away what is no longer in it. A file is
 * never made twice of the same words by the same renderer.
 *
 * @param site to which links in the files lead; undefined where it is not known
 * @throws Error with file and line at words that cannot be rendered
 */
export async function renderAll(
  site: string | undefined,
): Promise<readonly Outcome[]> {
  const trees = await readPublications(site);
  const kept = await keptFiles();
  const ingredients = new Map(
    formats.map((format) => [format, ingredientsOf(format)]),
  );
  const make = (tree: DocumentTree, format: Format) => {
    const madeOf = [tree.version, site ?? "", ingredients.get(format) ?? ""];
    return outcomeOf(tree, format, placeOf(tree, format, madeOf), kept);
  };
  const promised = trees.flatMap((tree) =>
    promisedFormats(tree.id).map((format) => ({ tree, format })),
  );
  const isRecording = ({ format }: { format: Format }) => format === "mp3";
  const outcomes: Outcome[] = [];
  const makeAll = async (files: Iterable<(typeof promised)[number]>) => {
    for (const { tree, format } of files)
      outcomes.push(await make(tree, format));
  };
  // Recordings before the rest: both at once would take twice the memory. Two at a time keep their threads busy.
  const recordings = promised.filter(isRecording).values();
  await Promise.all([makeAll(recordings), makeAll(recordings)]);
  await makeAll(promised.filter((file) => !isRecording(file)));
  await keepChaptersOf(promised.filter(isRecording).map(({ tree }) => tree));
  await publish({
    ...(site !== undefined && { site }),
    publications: trees.map((tree) => publicationOf(tree, outcomes)),
  });
  return outcomes;
}

/**
 * Every publication in every language.
 *
 * @throws Error with file and line at words that cannot be rendered
 */
function readPublications(
  site: string | undefined,
): Promise<readonly DocumentTree[]> {
  return Promise.all(
    everyPublication.map(({ language, id }) =>
      readPublication(language, id, site),
    ),
  );
}

/** What was rendered before and still lies there, by its path. */
async function keptFiles(): Promise<ReadonlyMap<string, RenderedFile>> {
  const { publications } = await readManifest();
  const files = publications
    .flatMap((publication) => Object.values(publication.files))
    .filter((file) => existsSync(pathOf(file)));
  return new Map(files.map((file) => [file.file, file]));
}

async function outcomeOf(
  tree: DocumentTree,
  format: Format,
  file: string,
  kept: ReadonlyMap<string, RenderedFile>,
): Promise<Outcome> {
  const before = kept.get(file);
  if (before) return { tree, format, result: before, milliseconds: 0 };
  const started = performance.now();
  const result = await renderTo(file, tree, format);
  return { tree, format, result, milliseconds: performance.now() - started };
}

/** Named after all that the file is made of. */
function placeOf(
  tree: DocumentTree,
  format: Format,
  madeOf: readonly string[],
): string {
  const hash = createHash("sha256")
    .update(madeOf.join(""))
    .digest("hex")
    .slice(0, 16);
  const { extension } = fileTypes[format];
  return `${tree.locale}/${tree.id}/${format}-${hash}.${extension}`;
}

async function renderTo(
  file: string,
  tree: DocumentTree,
  format: Format,
): Promise<RenderedFile | string> {
  try {
    const { bytes, ...measures } = await renderers[format](tree);
    await write(pathOf({ file }), bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { file, bytes: bytes.length, sha256, ...measures };
  } catch (error) {
    if (error instanceof MissingProgram) return error.message;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${tree.id} in ${tree.locale} as ${format} failed: ${why}`,
      { cause: error },
    );
  }
}

function publicationOf(
  tree: DocumentTree,
  outcomes: readonly Outcome[],
): RenderedPublication {
  const own = outcomes.filter((outcome) => outcome.tree === tree);
  const inOrder = promisedFormats(tree.id).flatMap((format) =>
    own.filter((outcome) => outcome.format === format),
  );
  const entries = <Kind extends RenderedFile | string>(
    isKind: (result: RenderedFile | string) => result is Kind,
  ) =>
    Object.fromEntries(
      inOrder.flatMap(({ format, result }) =>
        isKind(result) ? [[format, result]] : [],
      ),
    );
  return {
    document: tree.id,
    locale: tree.locale,
    version: tree.version,
    minutesToRead: minutesToRead(tree.parts),
    readingProblems: [...readingProblems(tree)],
    files: entries((result) => typeof result !== "string"),
    missing: entries((result) => typeof result === "string"),
  };
}

/** The list last, in one move: who reads it finds every file in it. */
async function publish(list: Manifest): Promise<void> {
  const text = `${JSON.stringify(list, undefined, 2)}\n`;
  await write(manifestFile, text);
  const listed = new Set(
    list.publications.flatMap(({ files }) =>
      Object.values(files).map(({ file }) => `${filesFolder}/${file}`),
    ),
  );
  const there = globSync(`${filesFolder}/*/*/*`);
  await Promise.all(
    there.filter((file) => !listed.has(file)).map((file) => rm(file)),
  );
}

async function write(path: string, content: Uint8Array | string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
