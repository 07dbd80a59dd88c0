import type { RenditionId } from "../questionnaire.ts";
import type { TopicId } from "../topics.ts";

/** Values, each with how often it is chosen against the others. */
export type Weights<Value> = readonly (readonly [Value, number])[];

/** What somebody thinks of what is proposed. */
export type Stance = "for" | "unsure" | "against";

/**
 * Something that many people say. A sentence may hold `{one|other}` choices and
 * slots, such as `{child}`.
 */
export interface Theme {
  /** How often it comes up, against the others of its topic. */
  readonly weight: number;
  readonly said: Readonly<Record<string, readonly string[]>>;
  /** What would make the difference. */
  readonly asked: readonly string[];
  /** The same, from somebody who has no time. */
  readonly short: readonly string[];
}

/** What stands for a slot in a sentence, such as `{place}`. */
export type Slots = Readonly<Record<string, string>>;

/** Who chooses, with what they have answered so far. */
export interface Chooser {
  readonly capacity: string;
  readonly voice: string;
  readonly rendition: RenditionId;
  readonly given: Readonly<Record<string, unknown>>;
}

/** How people of one voice write. */
export interface Manner {
  /** What they say about themselves before they make their point. */
  readonly contexts: readonly string[];
  /** How they begin, by whether they agree. */
  readonly openings: Readonly<Record<Stance, readonly string[]>>;
  /** What stands between two points. */
  readonly joints: readonly string[];
  /** How they end a longer text. */
  readonly endings: readonly string[];
  /** How much more, or less, often each point of the scale is chosen. */
  readonly tilt: readonly number[];
  /** They write for themselves, on a phone: letters are missed. */
  readonly isPrivate: boolean;
  /** What they write in; undefined is English. */
  readonly languages: Weights<string | undefined>;
}

/** What the generator of samples makes responses of: all that it says of this consultation. */
export interface SampleMaterial {
  readonly capacities: Weights<string>;
  readonly voiceOf: (capacity: string) => string;
  readonly manners: Readonly<Record<string, Manner>>;
  /** The renditions that people of a capacity choose; the standard one where it says nothing. */
  readonly renditionsOf: (capacity: string) => Weights<RenditionId>;
  /** Lists of which each text takes one, for the slots of its sentences. */
  readonly slotsOf: (capacity: string) => readonly (readonly Slots[])[];
  readonly districts: Weights<string>;
  readonly organisationsOf: (capacity: string) => readonly string[];
  /** How options are chosen, by the question; what is not here is chosen evenly. */
  readonly chosen: Readonly<
    Record<string, (who: Chooser) => Weights<string | undefined> | undefined>
  >;
  /** How often each point of the scale is chosen, in its order, by the topic. */
  readonly agreement: Readonly<Partial<Record<TopicId, readonly number[]>>>;
  readonly themes: Readonly<Partial<Record<TopicId, readonly Theme[]>>>;
  /** How often an open question is answered, and whether it asks what would help; others are answered seldom. */
  readonly open: Readonly<
    Record<string, { readonly often: number; readonly isAsk?: true }>
  >;
  /** The code of the link that they came by. */
  readonly links: (who: Chooser) => Weights<string | undefined>;
  /** Whole texts in other languages, by the language's code. */
  readonly otherLanguages: Readonly<Record<string, readonly string[]>>;
  /** Words that keep their capital within a sentence. */
  readonly properNouns: readonly string[];
}
