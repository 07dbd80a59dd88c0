/*
 * The terms of the field: words that families meet in letters and meetings, and
 * that nobody knows from the start. Each is explained where it first appears on
 * a page, in a document or in a rendition of the questionnaire.
 */

interface Term {
  readonly name: string;
  /** Where the term is used. */
  readonly used: RegExp;
  /** What says in plain words what it is. */
  readonly explained: RegExp;
}

const terms: readonly Term[] = [
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

/** How many texts may stand between a term and what explains it: a heading, and what introduces a list. */
const reach = 3;

/**
 * The terms that are not explained where a reader first meets them.
 *
 * @param texts paragraphs, headings and items in reading order
 */
export function unexplainedIn(texts: readonly string[]): string[] {
  return terms.flatMap(({ name, used, explained }) => {
    const first = texts.findIndex((text) => used.test(text));
    if (first < 0) return [];
    const known = texts.slice(0, first + 1 + reach).join("\n");
    return explained.test(known) ? [] : [`${name}: “${texts[first] ?? ""}”`];
  });
}
