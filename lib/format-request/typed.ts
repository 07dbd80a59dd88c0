import { z } from "zod";

/** The fields of the form, in the order in which the page has them. */
export const fields = [
  "document",
  "format",
  "other-format",
  "language",
  "sending",
  "email",
  "address",
  "phone",
  "reach",
  "name",
  "needed-day",
  "needed-month",
  "needed-year",
  "note",
] as const;
export type Field = (typeof fields)[number];

/** What was typed and chosen, valid or not. */
export const typed = z.partialRecord(z.enum(fields), z.string());
export type Typed = z.infer<typeof typed>;

/** What a posted form holds: the first value of each field that is one, and not empty. */
export function readTyped(form: URLSearchParams): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = form.get(field);
      return value ? [[field, value] as const] : [];
    }),
  );
}

/** In characters as a reader counts them; the database allows no more. */
export const limits = {
  "other-format": 200,
  language: 100,
  email: 254,
  address: 500,
  phone: 60,
  reach: 254,
  name: 200,
  note: 1000,
} as const satisfies Partial<Record<Field, number>>;
export type TextField = keyof typeof limits;

export function isTextField(field: Field): field is TextField {
  return field in limits;
}
