import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { ways } from "#lib/format-request/choices.ts";
import { staffDatabase } from "./client.ts";

const state = z.enum(["new", "in-progress", "sent", "withdrawn", "cannot"]);

const row = z
  .object({
    id: z.number(),
    reference: z.string(),
    document: z.string(),
    format: z.string(),
    other_format: z.string().nullable(),
    language: z.string().nullable(),
    sending: z.enum(ways),
    needed_by: z.iso.date().nullable(),
    created_at: z.coerce.date(),
    due_on: z.iso.date(),
    state,
    taken_by: z.string().nullable(),
    done_by: z.string().nullable(),
    done_at: z.coerce.date().nullable(),
    done_reason: z.string().nullable(),
    days_taken: z.number().nullable(),
  })
  .transform(
    ({
      other_format: otherFormat,
      needed_by: neededBy,
      created_at: askedAt,
      due_on: dueOn,
      taken_by: takenBy,
      done_by: doneBy,
      done_at: doneAt,
      done_reason: doneReason,
      days_taken: daysTaken,
      ...rest
    }) => ({
      ...rest,
      otherFormat,
      /** Days of the calendar, in ISO 8601. */
      neededBy,
      dueOn,
      askedAt,
      /** Addresses of accounts; null where nobody did, or the account is gone. */
      takenBy,
      doneBy,
      doneAt,
      doneReason,
      /** From the day on which it was asked, as days are where the consultation is held. */
      daysTaken,
    }),
  );

/** A request as the team sees it, without where it is to be sent. */
export type QueuedRequest = Readonly<z.infer<typeof row>>;

/** More than a page can usefully show; the rest is in the database. */
const mostDone = 200;

/** The requests that somebody waits for, the first one due first; for analysts. */
export async function readOpenRequests(): Promise<readonly QueuedRequest[]> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("format_request_queue")
    .select()
    .eq("consultation_id", consultation.id)
    .is("done_at", null)
    .order("due_on")
    .order("id");
  if (error) throw new Error(`reading requests failed: ${error.code}`);
  return row.array().parse(data);
}

/** The latest of those that are done, the last one done first; for analysts. */
export async function readDoneRequests(): Promise<readonly QueuedRequest[]> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("format_request_queue")
    .select()
    .eq("consultation_id", consultation.id)
    .not("done_at", "is", null)
    .order("done_at", { ascending: false })
    .limit(mostDone);
  if (error) throw new Error(`reading requests failed: ${error.code}`);
  return row.array().parse(data);
}

/** How many requests are open; for analysts. */
export async function countOpenRequests(): Promise<number> {
  const database = await staffDatabase();
  const { count, error } = await database
    .from("format_requests")
    .select("id", { count: "exact", head: true })
    .eq("consultation_id", consultation.id)
    .is("done_at", null);
  if (error) throw new Error(`counting requests failed: ${error.code}`);
  return count ?? 0;
}

/** Where a request is to be sent; gone once it is done. */
export interface RequestContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly note: string | null;
}

export interface Extension {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: Date;
}

export interface WholeRequest {
  readonly request: QueuedRequest;
  readonly contact: RequestContact | undefined;
  /** The first one first. */
  readonly extensions: readonly Extension[];
}

/** One request with its contact and its extensions, or undefined where there is none; for analysts. */
export async function readRequest(
  id: number,
): Promise<WholeRequest | undefined> {
  const database = await staffDatabase();
  const [found, contacts, extensions] = await Promise.all([
    database
      .from("format_request_queue")
      .select()
      .eq("consultation_id", consultation.id)
      .eq("id", id),
    database
      .from("format_request_contacts")
      .select("name, email, phone, address, note")
      .eq("request_id", id),
    database
      .from("format_request_extensions")
      .select("was_due_on, due_on, reason, extended_at")
      .eq("request_id", id)
      .order("id"),
  ]);
  const error = found.error ?? contacts.error ?? extensions.error;
  if (error) throw new Error(`reading a request failed: ${error.code}`);
  const [request] = row.array().parse(found.data);
  if (!request) return undefined;
  return {
    request,
    contact: contacts.data?.[0],
    extensions: (extensions.data ?? []).map((extension) => ({
      from: extension.was_due_on,
      to: extension.due_on,
      reason: extension.reason,
      at: new Date(extension.extended_at),
    })),
  };
}
