import type { DocumentTree } from "#lib/documents/document.ts";

/** What a filled-in file says of where it comes from; Word and LibreOffice keep it when they save. */
export const propertyNames = {
  version: "Version of the words",
  form: "Version of the questionnaire",
  rendition: "Rendition of the questionnaire",
  /** What stands where nothing is written yet: LibreOffice saves it like any words. */
  placeholder: "Words where nothing is written",
} as const;

export function propertiesOf({ version, form, labels }: DocumentTree) {
  const words = { name: propertyNames.version, value: version };
  if (!form) return [words];
  return [
    words,
    { name: propertyNames.form, value: String(form.version) },
    { name: propertyNames.rendition, value: form.rendition },
    { name: propertyNames.placeholder, value: labels("fillIn") },
  ];
}
