import { disrespectful } from "#lib/consultation/terms.ts";

/*
 * Words about people, as disabled people and families ask for them: the person is
 * no patient and no problem, and difference is not the opposite of "normal".
 * After "Inclusive language: words to use and avoid when writing about disability"
 * (GOV.UK, Disability Unit), with the words of the field that the definition has.
 */

/** What is not said, and what to say in its place. */
const inPlaceOf: readonly (readonly [RegExp, string])[] = [
  ...disrespectful,
  [/\bsuffer(s|ed|ing|ers?)?\b/i, "has"],
  [/\bafflicted\b|\bstricken\b|\bvictims? of\b/i, "has"],
  [/\b(ab)?normal(ly)?\b/i, "usual, or say what you mean"],
  [/\bable[- ]bodied\b/i, "not disabled"],
  [/\bhandicap(s|ped)?\b/i, "disabled"],
  [/\bcrippl(e|ed|ing)\b|\bretard(ed)?\b|\bspastic\b/i, "disabled"],
  [/\bspecial[- ]needs\b/i, "special educational needs"],
  [/\bwheelchair[- ]bound\b|\bconfined to\b/i, "uses a wheelchair"],
  [/\bmental(ly)? (handicap|ill)|\bmental age\b/i, "a mental health condition"],
  [/\b(high|low)[- ]functioning\b/i, "say what help is needed"],
  [
    /\bthe (disabled|deaf|blind|autistic)\b(?! (and|people|person|child|children|young|pupils?|adults?))/i,
    "disabled people",
  ],
  [/\bhard[- ]to[- ]reach\b/i, "people we have not heard from"],
  [/\bbirth defects?\b|\bdeform(ed|ity)\b/i, "disability"],
];

/** What a text says disrespectfully, each with what to say in its place. */
export function disrespectfulIn(text: string): string[] {
  return inPlaceOf.flatMap(([words, better]) => {
    const found = words.exec(text);
    return found ? [`"${found[0]}": ${better}`] : [];
  });
}
