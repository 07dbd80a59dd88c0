/**
 * What the place to tick an option is called in a form that is filled in and read
 * back; the place to write in has the question's id alone.
 */
export function choiceTag(question: string, option: string): string {
  return `${question}:${option}`;
}
