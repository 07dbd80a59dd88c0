import { z } from "zod";

const speech = z.strictObject({
  /** The voice of espeak-ng, by its file. */
  voice: z.string(),
  /** What is said between the parts of an address, and between the ends of a range. */
  at: z.string(),
  dot: z.string(),
  slash: z.string(),
  and: z.string(),
  to: z.string(),
  /** Whole words that a voice would misread, as written, with what to say for them. */
  words: z.record(z.string(), z.string()),
});
export type Speech = z.infer<typeof speech>;

/** How a language is written, spoken and called: what its `locale.json` holds. */
export const conventions = z.strictObject({
  /** What a browser and `Intl` call it. */
  tag: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  /** What its own readers call it. */
  name: z.string(),
  /** What its readers call this rendition of the questionnaire, where the language has several. */
  rendition: z.string().optional(),
  /** Of ISO 639-2, for recordings. */
  code: z.string().length(3).optional(),
  /** The table of liblouis that its readers know; without it there is no braille. */
  braille: z.string().optional(),
  /** The table for its words in a document of another language, whose readers may not know its contractions. */
  uncontractedBraille: z.string().optional(),
  /** Without it there is no audio. */
  speech: speech.optional(),
});
export type Conventions = z.infer<typeof conventions>;
