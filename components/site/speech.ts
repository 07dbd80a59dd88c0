import type { Passage } from "#lib/read-aloud/passages.ts";
import { voiceFor } from "#lib/read-aloud/voices.ts";

/*
 * What reading aloud needs of the browser: to speak, to be still, to see what is
 * on the page, and to show what is being read.
 */

/** Says a passage in a voice of its language, or else in the page's. */
export function say(
  passage: Passage,
  rate: number,
  ended: (wasSaid: boolean) => void,
): void {
  const page = document.documentElement.lang;
  const voices = speechSynthesis.getVoices();
  const utterance = new SpeechSynthesisUtterance(passage.words);
  const voice =
    voiceFor(voices, passage.language || page) ?? voiceFor(voices, page);
  if (!voice) {
    ended(false);
    return;
  }
  utterance.voice = voice;
  utterance.lang = voice.lang.replaceAll("_", "-");
  utterance.rate = rate;
  utterance.onend = () => {
    ended(true);
  };
  utterance.onerror = () => {
    ended(false);
  };
  speechSynthesis.speak(utterance);
}

/** Ends what is being said. Where nothing is, some browsers would swallow the next passage too. */
export function hush(): void {
  if (speechSynthesis.speaking || speechSynthesis.pending)
    speechSynthesis.cancel();
}

export function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility === "visible";
}

const attribute = "data-read-aloud";

/** Marks what is being read, and nothing else, and brings it into view. */
export function mark(element: Element | undefined): void {
  for (const marked of document.querySelectorAll(`[${attribute}]`))
    if (marked !== element) marked.removeAttribute(attribute);
  if (!element) return;
  element.setAttribute(attribute, "");
  const { top, bottom, height } = element.getBoundingClientRect();
  // The lowest part of the window may be under the bar with the buttons.
  const room = window.innerHeight * 0.8;
  if (top >= 0 && bottom <= room) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({
    block: height > room ? "start" : "center",
    behavior: isStill ? "auto" : "smooth",
  });
}
