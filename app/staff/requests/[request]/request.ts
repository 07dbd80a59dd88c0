import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Came } from "#lib/database/format-request-changes.ts";
import { longestReason } from "#lib/format-request/reason.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { idOf, withSearch } from "../../addresses.ts";
import { retype } from "../../retype.ts";

export interface RequestParams {
  readonly params: Promise<{ readonly request: string }>;
}

/** The number and page of an address's request; one that could not be is not found. */
export async function requestOf(params: RequestParams["params"]) {
  const id = idOf((await params).request);
  if (id === undefined) notFound();
  return { id, address: `/staff/requests/${String(id)}` };
}

/** What was done to the request. */
export const doings = [
  "take",
  "extend",
  "sent",
  "withdrawn",
  "cannot",
] as const;
type Doing = (typeof doings)[number];

/** Why it was not. */
export const problems = [
  "extend-day",
  "extend-reason",
  "cannot-reason",
  "closed",
] as const;
type Problem = (typeof problems)[number];

/** Leads to what came of it. @throws Error where the database refuses what was checked before */
export function afterwards(
  address: string,
  came: Came,
  doing: Doing,
): Response {
  if (came === "done")
    return seeOther(`${withSearch(address, { done: doing })}#came`);
  if (came === "gone")
    return seeOther(
      `${withSearch("/staff/requests", { problem: came })}#problem`,
    );
  if (came === "closed") return backWith(address, came);
  throw new Error(`${doing} of a request failed: ${came}`);
}

/** Leads back to the form, with what was typed in it. */
export function backWith(
  address: string,
  problem: Problem,
  typed: Readonly<Record<string, string>> = {},
): Response {
  return seeOther(`${withSearch(address, { problem, ...typed })}#problem`);
}

/** Has a reason that is too long shortened, with all of its words. */
export async function retypeReason(
  fields: URLSearchParams,
  action: string,
  label: "extend.reason" | "close.cannotReason",
): Promise<Response> {
  const t = await getTranslations("staff.requests");
  const longest = longestReason;
  return retype({ fields, action, name: "reason", label: t(label), longest });
}
