import assert from "node:assert/strict";
import {
  promisedFormats,
  type PublicationId,
} from "#lib/consultation/publications.ts";
import type { RenderedPublication } from "#lib/formats/manifest.ts";
import type { CheckedFile } from "#lib/release/check-results.ts";
import {
  type CurrentWords,
  type Evidence,
  examine,
} from "#lib/release/gate.ts";
import { neededSignOffs, type SignOff } from "#lib/release/sign-off.ts";

/* What the release gate looks at, as its tests change it. */

export const version = "0123456789ab";
export const otherVersion = "ba9876543210";
const ids = ["summary", "easy-read"] as const;

function rendered(document: PublicationId): RenderedPublication {
  const files = promisedFormats(document).map(
    (format) =>
      [
        format,
        { file: format, bytes: 1, sha256: `${document} ${format}` },
      ] as const,
  );
  return {
    document,
    locale: "en",
    version,
    minutesToRead: 1,
    readingProblems: [],
    files: Object.fromEntries(files),
    missing: {},
  };
}

function checked(document: PublicationId): readonly CheckedFile[] {
  return promisedFormats(document).map((format) => ({
    document,
    locale: "en",
    format,
    sha256: `${document} ${format}`,
    problems: [],
  }));
}

export function signed(document: PublicationId): readonly SignOff[] {
  return neededSignOffs(document).map((kind) => ({
    publication: document,
    locale: "en",
    version,
    kind,
    outcome: "done",
    reader: "A. Reader",
    note: undefined,
    signedAt: new Date("2020-11-20T10:00:00Z"),
    signedBy: "analyst@example.org",
  }));
}

/** All as it has to be. */
export const perfect = {
  words: ids.map((document): CurrentWords => ({
    document,
    locale: "en",
    version,
  })),
  rendered: ids.map(rendered),
  checks: { at: "2020-11-20T09:00:00Z", files: ids.flatMap(checked) },
  signOffs: ids.flatMap(signed),
} satisfies Evidence;

export const summary = rendered("summary");
export const easyRead = rendered("easy-read");

export function problems(evidence: Partial<Evidence>) {
  const { publications, isGreen } = examine({ ...perfect, ...evidence });
  const found = publications.flatMap((state) =>
    state.problems.map((problem) => ({ document: state.document, ...problem })),
  );
  assert.equal(isGreen, found.length === 0 && publications.length > 0);
  return found;
}
