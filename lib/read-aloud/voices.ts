/** What is needed of the browser's `SpeechSynthesisVoice`. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/**
 * A voice for a language, the same region's before another's.
 *
 * Only voices that speak on the device itself: the others send what they read to
 * their maker, and nothing leaves this site.
 *
 * @param language as a page names it, such as `en-GB`
 */
export function voiceFor<V extends Voice>(
  voices: readonly V[],
  language: string,
): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  const asked = tagOf(language);
  return (
    own.find(({ lang }) => tagOf(lang) === asked) ??
    own.find(({ lang }) => languageOf(lang) === languageOf(language))
  );
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
  return language.toLowerCase().replaceAll("_", "-");
}

function languageOf(language: string): string {
  return tagOf(language).split("-")[0] ?? "";
}
