import { consultation } from "#lib/consultation/consultation.ts";
import { writtenClosing, writtenDay } from "#lib/i18n/dates.ts";
import { flatten } from "./words.ts";

/*
 * Messages as their readers meet them, to be measured: with values in their
 * places, without the tags of links, and with every branch of a plural that
 * is longest to read.
 */

const address = consultation.contacts.publicAddress;
const { day } = writtenClosing("en", new Date(consultation.closesAt));

/** What stands in a placeholder: of the length that it has in use. */
const values: Readonly<Record<string, string>> = {
  address,
  closes: `midnight at the end of ${day}`,
  day,
  date: day,
  opens: writtenDay("en", new Date(consultation.opensAt)),
  setting: "Example Primary School",
};

/** Where nothing is said of it: a number or one word. */
const otherValue = "8";

/** A message in the plain words that somebody reads. */
export function readable(message: string): string {
  return message
    .replace(/\{\w+, plural,.*\bother \{([^{}]*)\}\s*\}/g, "$1")
    .replace(/\{(\w+)(?:, \w+)?\}/g, (_whole, name: string) =>
      name in values ? (values[name] ?? "") : otherValue,
    )
    .replaceAll("#", otherValue)
    .replace(/<(\w+)><\/\1>/g, address)
    .replace(/<\/?\w+\/?>/g, "");
}

/** All that words say, in their order, in plain words: a text for each paragraph. */
export function readableTexts(words: object): string[] {
  return [...flatten(words).values()].flatMap((message) =>
    readable(message).split(/\n+/),
  );
}
