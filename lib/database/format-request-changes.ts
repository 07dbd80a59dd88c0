import { z } from "zod";
import { staffDatabase } from "./client.ts";

const came = z.enum(["done", "closed", "gone", "invalid"]);
/** What came of it: `closed` where the request is done already, `invalid` where the day or the reason will not do. */
export type Came = z.infer<typeof came>;

/** Says that the member of staff who asks is doing it, whoever had it before. */
export async function takeRequest(id: number): Promise<Came> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("take_format_request", {
    request: id,
  });
  if (error) throw new Error(`take_format_request failed: ${error.code}`);
  return came.parse(data);
}

/** Makes it due later. The database writes who did it, and the reason, into the log. */
export async function extendRequest(
  id: number,
  dueOn: string,
  reason: string,
): Promise<Came> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("extend_format_request", {
    request: id,
    new_due_on: dueOn,
    reason,
  });
  if (error) throw new Error(`extend_format_request failed: ${error.code}`);
  return came.parse(data);
}

export const outcomes = ["sent", "withdrawn", "cannot"] as const;
export type Outcome = (typeof outcomes)[number];

/** Ends a request, and deletes where it was to be sent. What cannot be done needs a reason. */
export async function closeRequest(
  id: number,
  outcome: Outcome,
  reason: string | undefined,
): Promise<Came> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("close_format_request", {
    request: id,
    outcome,
    ...(reason === undefined ? {} : { reason }),
  });
  if (error) throw new Error(`close_format_request failed: ${error.code}`);
  return came.parse(data);
}
