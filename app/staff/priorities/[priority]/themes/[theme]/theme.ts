import { notFound } from "next/navigation";
import type { PriorityId } from "#lib/consultation/consultation.ts";
import { idOf, priorityOf } from "../../../priority.ts";

export interface ThemeParams {
  readonly params: Promise<{
    readonly priority: string;
    readonly theme: string;
  }>;
}

/** The priority and theme of an address; one that could not be is not found. */
export async function themeOf(
  params: ThemeParams["params"],
): Promise<{ readonly priority: PriorityId; readonly id: number }> {
  const priority = await priorityOf(params);
  const id = idOf((await params).theme);
  return id === undefined ? notFound() : { priority, id };
}
