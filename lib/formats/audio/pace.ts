/** How fast a recording is spoken, and how long it is silent: in seconds, after what it names. */
export interface Pace {
  /** As heard. */
  readonly wordsAMinute: number;
  readonly pauses: {
    readonly title: number;
    readonly heading: number;
    readonly paragraph: number;
    readonly item: number;
    readonly part: number;
  };
}

/*
 * Speech in a British radio talk has 160 words a minute (Tauroza and Allison
 * 1990, doi.org/10.1093/applin/11.1.90), and audio books 150 to 160; 115 leaves
 * time to think.
 */
const standard: Pace = {
  wordsAMinute: 155,
  pauses: { title: 1, heading: 0.8, paragraph: 0.7, item: 0.5, part: 1.5 },
};

const easyRead: Pace = {
  wordsAMinute: 115,
  pauses: { title: 1.5, heading: 1.2, paragraph: 1.2, item: 1, part: 2.5 },
};

export function paceOf({ isEasyRead }: { readonly isEasyRead: boolean }): Pace {
  return isEasyRead ? easyRead : standard;
}
