import type { useTranslations } from "next-intl";
import { countedCapacities } from "#lib/consultation/counted-capacities.ts";
import { countedHelp } from "#lib/consultation/counted-help.ts";
import { generalLinks } from "#lib/consultation/general-links.ts";
import { sides } from "#lib/analysis/pooling.ts";
import { renditionIds } from "#lib/consultation/questionnaire.ts";
import { conventionsOf, isLanguage } from "#lib/i18n/languages.ts";

type Words = ReturnType<typeof useTranslations<"staff">>;

/** Ways in which responses are known to come; a link may bring others. */
const channels = [
  "website",
  ...generalLinks.map(({ channel }) => channel),
  "paper",
  "email",
  "import",
] as const;

/** A capacity, as it is counted, as the report calls it; one of an older questionnaire by its id. */
export function capacityName(t: Words, id: string): string {
  const known = countedCapacities.find((capacity) => capacity === id);
  return known ? t(`capacities.${known}`) : id;
}

/** A channel's name; one that somebody made up for a link of theirs by its id. */
export function channelName(t: Words, id: string): string {
  const known = channels.find((channel) => channel === id);
  return known ? t(`channels.${known}`) : id;
}

/** A rendition of the questionnaire; one that is not offered any more by its id. */
export function renditionName(t: Words, id: string): string {
  const known = renditionIds.find((rendition) => rendition === id);
  return known ? t(`renditions.${known}`) : id;
}

/** Who answered and in whose words, from one of `countedHelp`; anything else by its id. */
export function helpName(t: Words, id: string): string {
  const known = countedHelp.find((help) => help === id);
  if (known === undefined) return id;
  return t(known === "" ? "help.not-said" : `help.${known}`);
}

/** Which way words of a language run: where it does not say that they run from right to left, their first letter decides. */
export function directionOf(language: string): "rtl" | "auto" {
  const isRightToLeft =
    isLanguage(language) && conventionsOf(language).direction === "rtl";
  return isRightToLeft ? "rtl" : "auto";
}

/** A side of agreement, on which answers of both scales lie. */
export function sideName(t: Words, id: string): string {
  const known = sides.find((side) => side.id === id);
  return known ? t(`agreement.sides.${known.id}`) : id;
}
