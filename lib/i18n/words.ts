import type { Messages } from "next-intl";
import { isPseudo, originalOf, pseudoWords } from "./pseudo.ts";
import { readOnce } from "./read-once.ts";
import { defaultLocale, languageOf, type Locale } from "./routing.ts";

/** The files of words in a locale's folder; each is a namespace of its own. */
const namespaces = [
  "site",
  "home",
  "documents",
  "files",
  "questionnaire",
  "form",
  "resume",
  "format-requests",
  "share",
  "help",
  "display",
  "staff",
  "data-entry",
] as const;

/** The team works in English. */
const inEnglishOnly: readonly string[] = ["staff", "data-entry"];

/** All words of a locale, by namespace; that every locale has those of English is held by a test. */
export const readWords = readOnce(gatherWords);

async function gatherWords(locale: Locale): Promise<Messages> {
  if (isPseudo(locale)) {
    const { staff, ...english } = await readWords(originalOf(locale));
    return { ...pseudoWords(english), staff };
  }
  const language = languageOf(locale);
  const files = await Promise.all(
    namespaces.map(async (namespace) => [
      namespace,
      await readFile(
        inEnglishOnly.includes(namespace) ? defaultLocale : language,
        namespace,
      ),
    ]),
  );
  const words = Object.fromEntries(files) as Messages;
  if (language === locale) return words;
  return {
    ...words,
    form: merged(words.form, await readFile(locale, "form")),
    resume: merged(words.resume, await readFile(locale, "resume")),
  };
}

async function readFile(locale: Locale, namespace: string): Promise<object> {
  const file = (await import(`../../messages/${locale}/${namespace}.json`, {
    with: { type: "json" },
  })) as { default: object };
  return file.default;
}

/** The words of a language with those that a rendition says in its own way. */
function merged<T extends object>(words: T, own: object): T {
  const entries = Object.entries(own).map(([key, value]: [string, unknown]) => {
    const other: unknown = words[key as keyof T];
    const isNested = typeof value === "object" && value !== null;
    return [
      key,
      isNested && typeof other === "object" && other !== null
        ? merged(other, value)
        : value,
    ];
  });
  return { ...words, ...Object.fromEntries(entries) } as T;
}
