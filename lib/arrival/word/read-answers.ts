import type { FormIdentity } from "#lib/documents/document.ts";
import { propertyNames } from "#lib/formats/docx/properties.ts";
import type { FilledIn } from "../filled-in.ts";
import { UnreadableAnswers } from "../unreadable.ts";
import { openWordFile } from "./open-package.ts";
import { controlsOf, readControls } from "./read-controls.ts";

/**
 * Reads a questionnaire that was filled in as a Word document.
 *
 * @throws UnreadableAnswers whose `problem` says why the file cannot be read
 */
export function readWordForm(bytes: Uint8Array): FilledIn {
  const file = openWordFile(bytes);
  const form = identityIn(file.properties);
  const filled = readControls(file);
  const valuesOf = (tag: string) =>
    controlsOf(filled, tag).map(({ value }) => value);
  return {
    ...form,
    places: {
      isTicked: (tag) => valuesOf(tag).includes(true),
      wordsIn: (question) =>
        valuesOf(question)
          .filter((value) => typeof value === "string")
          .find((words) => words !== "") ?? "",
    },
  };
}

function identityIn(properties: ReadonlyMap<string, string>): FormIdentity {
  const version = properties.get(propertyNames.form) ?? "";
  const rendition = properties.get(propertyNames.rendition);
  const isKnown = rendition === "standard" || rendition === "easy-read";
  if (!/^[1-9]\d{0,5}$/.test(version) || !isKnown)
    throw new UnreadableAnswers("not-ours");
  return { version: Number(version), rendition };
}
