export interface Term {
  readonly name: string;
  readonly used: RegExp;
  readonly explained: RegExp;
}

export const terms: readonly Term[] = [];

export const saidAsWords: Readonly<Record<string, number>> = {};

export const disrespectful: readonly (readonly [RegExp, string])[] = [];

export const publishedTitle = /^$/;
