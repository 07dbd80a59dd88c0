import type { Random } from "./random.ts";

const misspellings: readonly (readonly [RegExp, string])[] = [
  [/\bdefinitely\b/g, "definately"],
  [/\bassessment\b/g, "assesment"],
  [/\bcommunication\b/g, "comunication"],
  [/\bbecause\b/g, "becuase"],
  [/\bdifferent\b/g, "diffrent"],
  [/\bteachers\b/g, "teahcers"],
  [/\banxiety\b/g, "anxeity"],
  [/\bsupport\b/g, "suport"],
  [/\bdiagnosis\b/g, "diagnoses"],
  [/\breally\b/g, "realy"],
  [/\bappointment\b/g, "apointment"],
  [/\btheir\b/g, "there"],
  [/\btransport\b/g, "tranport"],
  [/\b(don|can|won|doesn)'t\b/g, "$1t"],
  [/\bI\b/g, "i"],
  [/\band\b/g, "&"],
];

/** Writes as people do on a phone, late: a letter missed, a capital or a full stop left out. */
export function slip(text: string, often: number, random: Random): string {
  let written = text;
  for (const [right, wrong] of misspellings)
    if (random.chance(often * 0.5)) written = written.replace(right, wrong);
  if (random.chance(often * 0.4)) written = written.toLowerCase();
  if (random.chance(often * 0.6)) written = written.replace(/\.$/, "");
  return written;
}
