import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { UnreadableAnswers } from "../unreadable.ts";

/*
 * The file comes from anybody. It is never unpacked whole: only the parts that
 * hold answers are, each once, and only where they say that they are small. fflate
 * writes no more than a part has said, so one that lies is cut off, not swollen.
 */

/** In bytes: room for a filled-in questionnaire and for photographs put into it. */
const largestFile = 25 * 1024 * 1024;
/** In bytes, unpacked: a questionnaire with every answer as long as may be has 2 MiB. */
const largestPart = 12 * 1024 * 1024;
/**
 * Far more than a filled-in questionnaire has, which is about 8,000 tags, 16 deep.
 * The work that a few packed bytes can ask for grows with each of these.
 */
const most = { tags: 100_000, depth: 64, tagLength: 8000 } as const;

const relations = "_rels/.rels";

export interface WordFile {
  /** The words of the document, with their controls. */
  readonly body: Document;
  /** What the file says of itself, by name. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Reads the parts of a Word document that hold answers.
 *
 * @throws UnreadableAnswers where it is too large, or is no Word document
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  if (bytes.length > largestFile) throw new UnreadableAnswers("too-large");
  const related = readPart(bytes, relations);
  if (!related) throw new UnreadableAnswers("not-word");
  const partOf = (type: string) => {
    const path = targetOf(related, type);
    return path === undefined ? undefined : readPart(bytes, path);
  };
  const body = partOf("/officeDocument");
  if (body?.documentElement.localName !== "document")
    throw new UnreadableAnswers("not-word");
  const custom = partOf("/custom-properties");
  return { body, properties: custom ? propertiesIn(custom) : new Map() };
}

/** Where the package says that a part of a type is: not every program calls it the same. */
function targetOf(related: Document, type: string): string | undefined {
  return elementsOf(related, "Relationship")
    .find((element) => element.getAttribute("Type")?.endsWith(type))
    ?.getAttribute("Target")
    ?.replace(/^\//, "");
}

function propertiesIn(custom: Document): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(custom, "property").map((property) => [
      property.getAttribute("name") ?? "",
      property.textContent,
    ]),
  );
}

function readPart(bytes: Uint8Array, path: string): Document | undefined {
  const part = unpack(bytes, path);
  return part && parseXml(strFromU8(part));
}

function unpack(bytes: Uint8Array, path: string): Uint8Array | undefined {
  let found = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (name !== path) return false;
    found += 1;
    if (found > 1) throw new UnreadableAnswers("not-word");
    if (originalSize > largestPart) throw new UnreadableAnswers("too-large");
    return true;
  };
  return orNotWord(() => unzipSync(bytes, { filter })[path]);
}

/** Word writes no document type; one could only name entities that swell or lead elsewhere. */
function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableAnswers("not-word");
  if (isTangled(text)) throw new UnreadableAnswers("too-large");
  const refuse = (message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: refuse, error: refuse, fatalError: refuse },
  });
  const parsed = orNotWord(() => parser.parseFromString(text, "text/xml"));
  if (elementsOf(parsed, "*").length === 0)
    throw new UnreadableAnswers("not-word");
  return parsed;
}

/** Whether there is more to untangle than in any questionnaire, found without untangling it. */
function isTangled(text: string): boolean {
  let [tags, depth] = [0, 0];
  for (let start = text.indexOf("<"); start >= 0;) {
    const end = text.indexOf(">", start);
    if (end < 0) return false;
    if (text[start + 1] === "/") depth -= 1;
    else if (!/[!?]/.test(text[start + 1] ?? "") && text[end - 1] !== "/")
      depth += 1;
    tags += 1;
    if (tags > most.tags || depth > most.depth) return true;
    if (end - start > most.tagLength) return true;
    start = text.indexOf("<", end);
  }
  return false;
}

function orNotWord<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof UnreadableAnswers) throw cause;
    throw new UnreadableAnswers("not-word", { cause });
  }
}

/** The elements of a name below another, in reading order, whatever their namespace's short name is. */
export function elementsOf(
  parent: Document | Element,
  name: string,
): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}
