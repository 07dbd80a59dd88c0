import { speechOf } from "#lib/i18n/languages.ts";
import type { Utterance } from "./utterances.ts";

/** Utterances in the markup that the voice reads (w3.org/TR/speech-synthesis11). */
export function ssmlOf(utterances: readonly Utterance[]): string {
  return `<speak>\n${utterances.map(sentence).join("\n")}\n</speak>\n`;
}

function sentence({ text, language, pauseAfter }: Utterance): string {
  // Without an end, a heading or an item is said as if more were to follow.
  const words =
    /[\p{L}\p{N}]$/u.test(text) && pauseAfter > 0 ? `${text}.` : text;
  const pause = `<break time="${String(Math.round(pauseAfter * 1000))}ms"/>`;
  return `<voice name="${speechOf(language).voice}">${escaped(words)}</voice>${pauseAfter > 0 ? pause : ""}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
