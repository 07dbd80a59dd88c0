import type { useTranslations } from "next-intl";
import { capacities } from "#lib/consultation/questionnaire.ts";

type Words = ReturnType<typeof useTranslations<"staff">>;

/** Ways in which responses are known to come; a link may bring others. */
const channels = [
  "website",
  "school",
  "newsletter",
  "text-message",
  "poster",
  "paper",
  "email",
  "import",
] as const;

/** A capacity as the report calls it; one of an older questionnaire by its id. */
export function capacityName(t: Words, id: string): string {
  const known = capacities.find((capacity) => capacity === id);
  return known ? t(`capacities.${known}`) : id;
}

/** A channel's name; one that somebody made up for a link of theirs by its id. */
export function channelName(t: Words, id: string): string {
  const known = channels.find((channel) => channel === id);
  return known ? t(`channels.${known}`) : id;
}
