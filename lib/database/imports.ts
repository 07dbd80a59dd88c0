import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { renditionIds } from "#lib/consultation/questionnaire.ts";
import { encodings } from "#lib/arrival/csv/encoding.ts";
import type { Arrival } from "#lib/arrival/csv/row.ts";
import { separators } from "#lib/arrival/csv/separator.ts";
import type { Answers } from "#lib/response/answers.ts";
import { staffDatabase } from "./client.ts";
import { json } from "./json.ts";

/** What is wrong with a part of a file, as a page says it. */
const problem = z.object({
  line: z.number(),
  column: z.string().optional(),
  error: z.string(),
  values: z.record(z.string(), z.number()),
});
/** A part of a file that is not as it should be. */
export type ImportProblem = Readonly<z.infer<typeof problem>>;

const reading = z.object({
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  /** Words with accents, to see whether the encoding is right. */
  sample: z.string().optional(),
});

const row = z
  .object({
    id: z.string(),
    kind: z.enum(["file", "csv"]),
    name: z.string().nullable(),
    reading,
    problems: problem.array(),
    bad_rows: z.number(),
    good_rows: z.number(),
    new_responses: z.number(),
    known_responses: z.number(),
    created_at: z.coerce.date(),
    done_at: z.coerce.date().nullable(),
  })
  .transform((from) => ({
    id: from.id,
    kind: from.kind,
    /** As the file was called; gone when it is done. */
    name: from.name,
    reading: from.reading,
    /** The first of them; `badRows` is how many rows have any. */
    problems: from.problems,
    badRows: from.bad_rows,
    goodRows: from.good_rows,
    newResponses: from.new_responses,
    knownResponses: from.known_responses,
    createdAt: from.created_at,
    doneAt: from.done_at,
  }));
/** A file that was read, until it is taken in, and how many responses it made after. */
export type Import = Readonly<z.infer<typeof row>>;

const columns =
  "id, kind, name, reading, problems, bad_rows, good_rows, new_responses, known_responses, created_at, done_at";

/** Begins an import in this member's name; nobody else can go on with it. */
export async function beginImport(begun: {
  readonly id: string;
  readonly kind: Import["kind"];
  readonly name: string;
  readonly hash: Buffer;
}): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database.from("imports").insert({
    id: begun.id,
    consultation_id: consultation.id,
    kind: begun.kind,
    name: begun.name,
    file_hash: begun.hash.toString("hex"),
  });
  if (error) throw new Error(`beginning an import failed: ${error.code}`);
}

export interface ImportRow {
  readonly line: number;
  readonly key: Buffer;
  readonly arrival: Arrival;
  readonly answers: Answers;
}

export async function addImportRows(
  id: string,
  rows: readonly ImportRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const database = await staffDatabase();
  const { error } = await database.from("import_rows").insert(
    rows.map(({ line, key, arrival, answers }) => ({
      import_id: id,
      line,
      key: key.toString("hex"),
      arrival: json(arrival),
      answers: json(answers),
    })),
  );
  if (error) throw new Error(`keeping rows failed: ${error.code}`);
}

/** Lets the rows go of a table that cannot be taken in as a whole. */
export async function clearImportRows(id: string): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database
    .from("import_rows")
    .delete()
    .eq("import_id", id);
  if (error) throw new Error(`clearing rows failed: ${error.code}`);
}

const keptRow = z.object({
  import_id: z.string(),
  arrival: z.object({
    version: z.number(),
    rendition: z.enum(renditionIds),
    locale: z.string(),
    receivedOn: z.string(),
  }),
  answers: z.record(
    z.string(),
    z.union([
      z.object({ choices: z.array(z.string()) }),
      z.object({ text: z.string() }),
    ]),
  ),
});
/** What a filled-in file says, as it waits to be confirmed. */
export type KeptRow = Readonly<z.infer<typeof keptRow>>;

/** The first row of each of these imports, by the import's id. */
export async function readFirstRows(
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptRow>> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("import_rows")
    .select("import_id, arrival, answers")
    .in("import_id", [...ids])
    .eq("line", 1);
  if (error) throw new Error(`reading rows failed: ${error.code}`);
  return new Map(
    keptRow
      .array()
      .parse(data)
      .map((kept) => [kept.import_id, kept]),
  );
}

/** Says what came of reading the file. */
export async function describeImport(
  id: string,
  found: Pick<Import, "reading" | "problems" | "badRows" | "goodRows">,
): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database
    .from("imports")
    .update({
      reading: json(found.reading),
      problems: json(found.problems),
      bad_rows: found.badRows,
      good_rows: found.goodRows,
    })
    .eq("id", id);
  if (error) throw new Error(`describing an import failed: ${error.code}`);
}

/** This member's import, or undefined where there is none. */
export async function readImport(
  id: string,
  member: string,
): Promise<Import | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const database = await staffDatabase();
  const { data, error } = await database
    .from("imports")
    .select(columns)
    .eq("id", id)
    .eq("imported_by", member);
  if (error) throw new Error(`reading an import failed: ${error.code}`);
  return row.array().parse(data)[0];
}

/** This member's imports of a kind that wait to be confirmed, the oldest first. */
export async function readWaiting(
  kind: Import["kind"],
  member: string,
): Promise<readonly Import[]> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("imports")
    .select(columns)
    .eq("consultation_id", consultation.id)
    .eq("kind", kind)
    .eq("imported_by", member)
    .is("done_at", null)
    .order("created_at");
  if (error) throw new Error(`reading imports failed: ${error.code}`);
  return row.array().parse(data);
}

/** When this file was imported, by whomever; undefined where it was not. */
export async function importedAt(hash: Buffer): Promise<Date | undefined> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("imported_at", {
    consultation: consultation.id,
    hash: hash.toString("hex"),
  });
  if (error) throw new Error(`imported_at failed: ${error.code}`);
  const at = z.string().nullable().parse(data);
  return at === null ? undefined : new Date(at);
}

const came = z.object({
  status: z.string(),
  left: z.number().optional(),
  line: z.number().optional(),
});

/** Takes in the next rows of an import. `more` where some are left; anything but that and `done` is why the row at `line` is not taken. */
export async function submitRows(
  id: string,
  most: number,
): Promise<z.infer<typeof came>> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("submit_import_rows", {
    import: id,
    most,
  });
  if (error) throw new Error(`submit_import_rows failed: ${error.code}`);
  return came.parse(data);
}

/** Throws away an import that is not done, with its rows. */
export async function discardImport(id: string): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database.from("imports").delete().eq("id", id);
  if (error) throw new Error(`discarding an import failed: ${error.code}`);
}
