import { notFound } from "next/navigation";
import { priorities, type PriorityId } from "#lib/consultation/consultation.ts";

export interface PriorityParams {
  readonly params: Promise<{ readonly priority: string }>;
}

/** The priority of an address; any other is not found. */
export async function priorityOf(
  params: PriorityParams["params"],
): Promise<PriorityId> {
  const { priority } = await params;
  return priorities.find((id) => id === priority) ?? notFound();
}

/** The whole number, above zero, that a form or an address gives, or undefined. */
export function idOf(given: string | null | undefined): number | undefined {
  if (!given || !/^[1-9][0-9]{0,14}$/.test(given)) return undefined;
  return Number(given);
}
