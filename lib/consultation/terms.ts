/*
 * The words of this consultation's field, for whoever checks what is written:
 * how they are explained, how they are said, what is not said of people.
 */

export interface Term {
  readonly name: string;
  /** Where the term is used. */
  readonly used: RegExp;
  /** What says in plain words what it is. */
  readonly explained: RegExp;
}

export const terms: readonly Term[] = [
  {
    name: "SEND",
    used: /\bSEND\b/,
    explained: /special educational needs (and|or) disabilit|need more help/i,
  },
  {
    name: "SENCO",
    used: /\bSENCOs?\b/,
    explained: /special educational needs co-ordinator/i,
  },
  {
    name: "EHC plan",
    used: /\bEHC\b/,
    explained: /education, health and care/i,
  },
  {
    name: "EqIA",
    used: /\bEqIA\b|equality impact assessment/i,
    explained: /(different|each) (groups? of )?people/i,
  },
  {
    name: "Local Offer",
    used: /\bLocal Offer\b/,
    explained: /what help there is/i,
  },
  {
    name: "mainstream",
    used: /\bmainstream\b/i,
    explained: /for (all|everyone)/i,
  },
  {
    name: "co-production",
    used: /\bco-production\b/i,
    explained: /plan (and decide (things )?)?together/i,
  },
  {
    name: "CAMHS",
    used: /\bCAMHS\b/,
    explained: /mental health services for children/i,
  },
  {
    name: "ADHD",
    used: /\bADHD\b/,
    explained: /attention deficit hyperactivity disorder/i,
  },
  {
    name: "IASK",
    used: /\bIASK\b/,
    explained: /Information, Advice and Support Kent/,
  },
  {
    name: "Kent PACT",
    used: /\bPACT\b/,
    explained: /Parents and Carers Together/,
  },
  {
    name: "Written Statement of Action",
    used: /\bWritten Statement of Action\b/,
    explained: /answer to|a plan (called|to make)/i,
  },
  {
    name: "Ofsted",
    used: /\bOfsted\b/,
    explained: /\bchecks? (how good|schools)/i,
  },
  {
    name: "commissioning",
    used: /\bcommissioning\b/i,
    explained: /plan and buy/i,
  },
  {
    name: "neurodevelopmental",
    used: /\bneurodevelopmental\b/i,
    explained: /how the brain grows and works/i,
  },
];

/** Abbreviations said as a word, by their syllables; others are said letter by letter. */
export const saidAsWords: Readonly<Record<string, number>> = {
  SEND: 1,
  SENCO: 2,
  SENCOs: 2,
  CAMHS: 1,
  PACT: 1,
  IASK: 2,
};

/** What is not said of the people whom it is about, and what to say in its place. */
export const disrespectful: readonly (readonly [RegExp, string])[] = [
  [/\bSEND (child|children|kids?|pupils?|famil(y|ies))\b/, "... with SEND"],
  [/\bspecial (child|children|kids?)\b/i, "children with SEND"],
];

/** Titles that are as they were published, however long: that of a priority has up to 26 words. */
export const publishedTitle = /^Priority [1-5]: /;
