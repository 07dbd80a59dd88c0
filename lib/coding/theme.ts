import { lengthOf } from "#lib/questions/length.ts";

/** A theme that answers are coded with; the report names it. */
export interface Theme {
  readonly id: number;
  readonly name: string;
  /** What belongs in it, so that everybody codes alike. */
  readonly definition: string;
}

export type ThemeWords = Pick<Theme, "name" | "definition">;

/** In characters as a reader counts them; the database allows no more. */
export const longestThemeName = 100;
export const longestThemeDefinition = 1000;

export interface TypedTheme {
  /** Whether a theme may have these words. */
  readonly isValid: boolean;
  readonly words: ThemeWords;
}

/** The name and definition that were typed, tidied: spaces in a name count once. */
export function readThemeWords(fields: URLSearchParams): TypedTheme {
  const name = (fields.get("name") ?? "").trim().replaceAll(/\s+/g, " ");
  const definition = (fields.get("definition") ?? "")
    .replaceAll("\r\n", "\n")
    .trim();
  const fits = (text: string, limit: number) =>
    text !== "" && lengthOf(text) <= limit;
  return {
    isValid:
      fits(name, longestThemeName) && fits(definition, longestThemeDefinition),
    words: { name, definition },
  };
}

/** The words as far as a theme may have them, to type on from. */
export function shortenedWords({ name, definition }: ThemeWords): ThemeWords {
  return {
    name: Array.from(name).slice(0, longestThemeName).join(""),
    definition: Array.from(definition)
      .slice(0, longestThemeDefinition)
      .join(""),
  };
}
