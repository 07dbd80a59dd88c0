import { notFound } from "next/navigation";
import type { TopicId } from "#lib/consultation/topics.ts";
import { idOf } from "../../../../addresses.ts";
import { topicOf } from "../../../topic.ts";

export interface ThemeParams {
  readonly params: Promise<{
    readonly topic: string;
    readonly theme: string;
  }>;
}

/** The topic and theme of an address; one that could not be is not found. */
export async function themeOf(
  params: ThemeParams["params"],
): Promise<{ readonly topic: TopicId; readonly id: number }> {
  const topic = await topicOf(params);
  const id = idOf((await params).theme);
  return id === undefined ? notFound() : { topic, id };
}
