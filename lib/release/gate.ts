import { promisedFormats } from "#lib/consultation/publications.ts";
import type { Format } from "#lib/consultation/formats.ts";
import type { Checks } from "./check-results.ts";
import type { RenderedPublication } from "#lib/formats/manifest.ts";
import { defaultLocale, type Locale } from "#lib/i18n/routing.ts";
import { neededSignOffs, type SignOff, type SignOffKind } from "./sign-off.ts";
import { interfaceWords, type SignedWordsId } from "./signed-words.ts";

/*
 * The release gate: a consultation opens when every publication, in every
 * language that it exists in, is there in all the formats that are promised, made
 * of the words as they are, passed by checkers that are not ours, plain to read,
 * and read by somebody who says so with their name. Of a translation that is all
 * that tells people's words from a machine's, so it is asked of the site's own
 * words too. What is not known is red.
 */

export const criteria = [
  "formats",
  "words",
  "checks",
  "reading-level",
  "sign-offs",
] as const;
export type Criterion = (typeof criteria)[number];

/** One thing that is not as it has to be. */
export type Problem =
  | {
      readonly kind: "absent";
      readonly formats: readonly Format[];
      /** A sentence; undefined where nobody knows why. */
      readonly reason: string | undefined;
    }
  | { readonly kind: "other-words" }
  | { readonly kind: "unchecked"; readonly formats: readonly Format[] }
  | {
      readonly kind: "failed";
      readonly format: Format;
      readonly found: readonly string[];
    }
  | { readonly kind: "hard-to-read"; readonly found: readonly string[] }
  | { readonly kind: "unsigned"; readonly signOff: SignOffKind }
  /** Made with the help of a machine, and nobody who knows the language has signed it. */
  | { readonly kind: "unchecked-translation" }
  | {
      readonly kind: "not-signed";
      readonly signOff: SignOffKind;
      readonly note: string | undefined;
    };

const criterionOf: Readonly<Record<Problem["kind"], Criterion>> = {
  absent: "formats",
  "other-words": "words",
  unchecked: "checks",
  failed: "checks",
  "hard-to-read": "reading-level",
  unsigned: "sign-offs",
  "unchecked-translation": "sign-offs",
  "not-signed": "sign-offs",
};

/** The words of a publication, or of the site, as they are now. */
export interface CurrentWords {
  readonly document: SignedWordsId;
  readonly locale: Locale;
  readonly version: string;
}

/** What the gate looks at. */
export interface Evidence {
  /** Every publication in every language that it exists in, and the site's own words. */
  readonly words: readonly CurrentWords[];
  readonly rendered: readonly RenderedPublication[];
  /** Undefined where the checkers never ran. */
  readonly checks: Checks | undefined;
  /** In any order; those of other words are passed over. */
  readonly signOffs: readonly SignOff[];
}

/** How one publication stands in one language. */
export interface PublicationState extends CurrentWords {
  /** Nothing can be said of the files where there are none. */
  readonly isRendered: boolean;
  /** None where all is as it has to be. */
  readonly problems: readonly Problem[];
  /** What was signed of these words, the latest of each kind. */
  readonly signOffs: readonly SignOff[];
}

export interface GateState {
  readonly publications: readonly PublicationState[];
  readonly isGreen: boolean;
}

/** Holds everything against the gate's rules. Nothing to look at is red. */
export function examine(evidence: Evidence): GateState {
  const publications = evidence.words.map((words) => stateOf(words, evidence));
  return {
    publications,
    isGreen:
      publications.length > 0 &&
      publications.every(({ problems }) => problems.length === 0),
  };
}

/** Whether a criterion is asked of these words: the site's own come in no files. */
export function isAsked(
  { document }: CurrentWords,
  criterion: Criterion,
): boolean {
  return document !== interfaceWords || criterion === "sign-offs";
}

/** Whether nobody has signed yet that they checked a translation. */
export function isUncheckedTranslation({ problems }: PublicationState) {
  return problems.some(({ kind }) => kind === "unchecked-translation");
}

/** Whether a criterion is met; undefined where there is nothing to tell it by. */
export function isMet(
  state: PublicationState,
  criterion: Criterion,
): boolean | undefined {
  const isOfFiles = criterion !== "formats" && criterion !== "sign-offs";
  if (isOfFiles && !state.isRendered) return undefined;
  return problemsOf(state, criterion).length === 0;
}

/** The problems of one criterion. */
export function problemsOf(
  { problems }: PublicationState,
  criterion: Criterion,
): readonly Problem[] {
  return problems.filter(({ kind }) => criterionOf[kind] === criterion);
}

function stateOf(words: CurrentWords, evidence: Evidence): PublicationState {
  const rendered = evidence.rendered.find((it) => isOf(words, it));
  const signOffs = latestOf(words, evidence.signOffs);
  return {
    ...words,
    isRendered: rendered !== undefined,
    signOffs,
    problems: [
      ...absences(words, rendered),
      ...(rendered ? problemsWith(rendered, words, evidence.checks) : []),
      ...signatures(words, signOffs),
    ],
  };
}

interface Named {
  readonly document: string;
  readonly locale: string;
}

/** Whether both are of the same publication in the same language. */
function isOf(one: Named, other: Named): boolean {
  return one.document === other.document && one.locale === other.locale;
}

/** The formats that are not there, together where the reason is the same. */
function absences(
  { document }: CurrentWords,
  rendered: RenderedPublication | undefined,
): readonly Problem[] {
  if (document === interfaceWords) return [];
  const absent = promisedFormats(document).filter(
    (format) => !rendered?.files[format],
  );
  const reasonOf = (format: Format) => rendered?.missing[format];
  return [...new Set(absent.map(reasonOf))].map((reason) => ({
    kind: "absent",
    formats: absent.filter((format) => reasonOf(format) === reason),
    reason,
  }));
}

function problemsWith(
  rendered: RenderedPublication,
  { version }: CurrentWords,
  checks: Checks | undefined,
): readonly Problem[] {
  const { readingProblems } = rendered;
  return [
    ...(rendered.version === version ? [] : [{ kind: "other-words" } as const]),
    ...failures(rendered, checks),
    ...(readingProblems.length > 0
      ? [{ kind: "hard-to-read", found: readingProblems } as const]
      : []),
  ];
}

/** A check is one of the very file that is handed out. */
function failures(
  rendered: RenderedPublication,
  checks: Checks | undefined,
): readonly Problem[] {
  const { document, files } = rendered;
  const checked = promisedFormats(document).flatMap((format) => {
    const file = files[format];
    if (!file) return [];
    const found = (checks?.files ?? []).filter(
      (check) =>
        isOf(rendered, check) &&
        check.format === format &&
        check.sha256 === file.sha256,
    );
    return [{ format, found }];
  });
  const unchecked = checked
    .filter(({ found }) => found.length === 0)
    .map(({ format }) => format);
  return [
    ...(unchecked.length > 0
      ? [{ kind: "unchecked", formats: unchecked } as const]
      : []),
    ...checked
      .map(({ format, found }) => ({
        kind: "failed" as const,
        format,
        found: found.flatMap(({ problems }) => problems),
      }))
      .filter(({ found }) => found.length > 0),
  ];
}

/** Of these words, the latest of each kind: a later one takes an earlier one back. */
function latestOf(
  { document, locale, version }: CurrentWords,
  signOffs: readonly SignOff[],
): readonly SignOff[] {
  return neededSignOffs(document).flatMap((kind) => {
    const [latest] = signOffs
      .filter(
        (signOff) =>
          signOff.publication === document &&
          signOff.locale === locale &&
          signOff.version === version &&
          signOff.kind === kind,
      )
      .sort((a, b) => b.signedAt.getTime() - a.signedAt.getTime());
    return latest ? [latest] : [];
  });
}

function signatures(
  { document, locale }: CurrentWords,
  signOffs: readonly SignOff[],
): readonly Problem[] {
  const isTranslation = locale !== defaultLocale;
  return neededSignOffs(document).flatMap((kind): readonly Problem[] => {
    const signed = signOffs.find((signOff) => signOff.kind === kind);
    if (!signed && isTranslation && kind === "read")
      return [{ kind: "unchecked-translation" }];
    if (!signed) return [{ kind: "unsigned", signOff: kind }];
    return signed.outcome === "done"
      ? []
      : [{ kind: "not-signed", signOff: kind, note: signed.note }];
  });
}
