import type { Field } from "#lib/format-request/typed.ts";

/** The id of a field's control. The page has headings called as some fields are. */
export function idOf(field: Field): string {
  return `ask-${field}`;
}
