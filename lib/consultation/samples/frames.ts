import type { Stance } from "./material.ts";
import type { Voice } from "./theme.ts";

/** How somebody begins, by whether they agree. */
export const openings: Readonly<
  Record<Stance, Readonly<Record<Voice, readonly string[]>>>
> = {
  for: {
    family: [
      "{Yes.|Yes!|At last.}",
      "This is {what matters most to us|the right priority|long overdue}.",
      "I {fully|strongly} agree with this one.",
      "{Good to see this here.|So pleased that this is in it.}",
    ],
    young: [
      "{Yes|yeah} this is {important|a good one}.",
      "I agree.",
      "This would {help me|have helped me}.",
    ],
    school: [
      "We {welcome|support} this priority.",
      "{From a school's point of view|As a school} this is {the right focus|where the gains are}.",
      "Agreed{, strongly|, with one reservation|}.",
    ],
    service: [
      "{We support|Our service supports} this.",
      "This is {consistent with|borne out by} what we {see|hear}.",
      "{Welcome|Overdue} and {necessary|right}.",
    ],
  },
  unsure: {
    family: [
      "{I am not sure about this.|Hard to say.}",
      "It depends {what is meant by it|how it is done}.",
      "{Maybe.|Partly.}",
    ],
    young: ["{I don't know|not sure} really.", "Kind of."],
    school: [
      "It is hard to {judge|comment} without {the detail|an action plan}.",
      "In principle{, yes|}.",
    ],
    service: [
      "{The aim is clear, the means are not.|We cannot tell from the draft how this would work.}",
    ],
  },
  against: {
    family: [
      "{I have heard this before.|Words are cheap.|Sorry, but no.}",
      "{On paper it is fine.|It sounds nice.} {Our life is different.|It is not what we live with.}",
      "I {do not believe|can't believe} this will {change anything|happen}.",
    ],
    young: [
      "{No.|I don't think so.}",
      "Adults {always say this|say this every year}.",
    ],
    school: [
      "We {cannot|do not} {agree with|support} this as {written|it stands}.",
      "{Without money this is a wish.|This asks more of schools and gives nothing.}",
    ],
    service: [
      "{We have reservations.|As drafted this will not work.}",
      "{Ambition without capacity|A promise without staff} {harms trust|will disappoint}.",
    ],
  },
};

/** What stands between two points. */
export const joints: Readonly<Record<Voice, readonly string[]>> = {
  family: [
    "{Also,|And another thing:|On top of that,}",
    "{For us|In our case} it was worse:",
    "To be {fair|honest},",
    "Meanwhile,",
    "",
  ],
  young: ["Also", "And", "One more thing:", ""],
  school: [
    "In addition,",
    "At the same time,",
    "{In our experience|From where we stand},",
    "",
  ],
  service: [
    "Further,",
    "{In practice|In my clinic|Locally},",
    "We would add that",
    "",
  ],
};

/** How somebody ends a longer text. */
export const endings: Readonly<Record<Voice, readonly string[]>> = {
  family: [
    "{I am tired|We are tired}, and {we are the lucky ones|I know we are not the only ones}.",
    "{Please|I beg you,} do not {make another family go through this|let this be just another strategy}.",
    "{child} {deserves better|is a joy|is worth it}.",
    "I {would gladly|can} {help|come and say this in person}.",
  ],
  young: [
    "{That's it.|thats all}",
    "{Please listen|I hope this helps}.",
    "Thank you for {reading|asking}.",
  ],
  school: [
    "We {would be glad to|can} {host a pilot|share what has worked here|show what we do}.",
    "{Consistency across schools|A fair share of the load} is {what we ask for|the point}.",
  ],
  service: [
    "{We stand ready to help.|We would like to see the indicators.}",
    "This needs {a named lead|a joint budget} and {a date|a baseline}.",
  ],
};
