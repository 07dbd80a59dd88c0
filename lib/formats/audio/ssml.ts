import type { Language } from "#lib/i18n/routing.ts";
import type { Utterance } from "./utterances.ts";

const voices: Readonly<Record<Language, string>> = {
  en: "gmw/en-GB-x-rp",
  pl: "zlw/pl",
  ar: "sem/ar",
};

function voiceOf(language: Language): string {
  const voice = voices[language];
  if (!voice) throw new Error(`there is no voice for ${language}`);
  return voice;
}

/** Utterances in the markup that the voice reads (w3.org/TR/speech-synthesis11). */
export function ssmlOf(utterances: readonly Utterance[]): string {
  return `<speak>\n${utterances.map(sentence).join("\n")}\n</speak>\n`;
}

function sentence({ text, language, pauseAfter }: Utterance): string {
  // Without an end, a heading or an item is said as if more were to follow.
  const words =
    /[\p{L}\p{N}]$/u.test(text) && pauseAfter > 0 ? `${text}.` : text;
  const pause = `<break time="${String(Math.round(pauseAfter * 1000))}ms"/>`;
  return `<voice name="${voiceOf(language)}">${escaped(words)}</voice>${pauseAfter > 0 ? pause : ""}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
