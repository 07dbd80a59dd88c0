import type { PaperRendition } from "#lib/consultation/questionnaire.ts";
import type { PublicationId } from "#lib/consultation/publications.ts";
import type { Language } from "#lib/i18n/routing.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { Labels } from "./labels.ts";

/*
 * The block tree: what every format is made from. What a document can hold is
 * what every format can say: in braille, in an audio script and in plain text as
 * well as on a page. So the list is short, and anything else is refused rather
 * than dropped. Nothing here knows how a heading or a table looks.
 */

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | {
      readonly type: "link";
      /** A path of this site ("/formats"), or an https:, mailto: or tel: address. */
      readonly href: string;
      readonly children: readonly Inline[];
    }
  | {
      /** Words in another language than those around them. */
      readonly type: "passage";
      readonly language: Language;
      readonly children: readonly Inline[];
    };

/** A drawing of the project's: `public/pictures/{name}.svg`. */
export interface Picture {
  readonly name: string;
  /** What it shows, for who cannot see it. */
  readonly alternative: string;
}

/** A paragraph, heading or list cannot hold another block; only a passage does. */
export type Block =
  | {
      readonly type: "heading";
      /** 2 is the title of a part. */
      readonly level: 2 | 3 | 4;
      readonly children: readonly Inline[];
    }
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly type: "table";
      readonly header: readonly (readonly Inline[])[];
      /** The first cell of a row names the row. Each row has as many cells as the header. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: "figure"; readonly picture: Picture }
  /** Easy Read: one idea, its picture first (left), its words after (right). */
  | {
      readonly type: "idea";
      readonly picture: Picture;
      readonly children: readonly Inline[];
    }
  /** Blocks in another language than those around them. */
  | {
      readonly type: "passage";
      readonly language: Language;
      readonly blocks: readonly Block[];
    }
  | QuestionBlock;

/** A question of the questionnaire: a form field where the format has them, boxes and lines where it has not. */
export interface QuestionBlock {
  readonly type: "question";
  /** The question's id in the definition. */
  readonly id: string;
  /** As on the screen. */
  readonly number: number;
  readonly label: string;
  readonly hint?: string;
  /** When to answer it, such as "Answer this only if ...". */
  readonly condition?: string;
  /** Easy Read: stands beside the question. */
  readonly picture?: Picture;
  readonly control: Control;
}

export type Control =
  | {
      readonly type: "choices";
      /** How many may be ticked. */
      readonly choose: "one" | "any";
      /** "Tick one box", in words. */
      readonly instruction: string;
      readonly options: readonly Option[];
    }
  | {
      readonly type: "writing";
      /** "Write here", in words. */
      readonly instruction: string;
      /** Lines to write on, on paper of the standard size. */
      readonly lines: number;
    };

export interface Option {
  /** The option's id in the definition. */
  readonly id: string;
  readonly label: string;
  readonly picture?: Picture;
}

export interface Part {
  /** Also its address within the document, such as `#about`. */
  readonly id: string;
  readonly title: string;
  /** What stands below the title: headings here are of level 3 or 4. */
  readonly blocks: readonly Block[];
}

/** A publication as every format renders it: title, lead, parts in reading order. */
export interface DocumentTree {
  readonly id: PublicationId;
  readonly locale: Locale;
  /** The language of all that is not in a passage. */
  readonly language: Language;
  readonly title: string;
  /** Stands below the title, before the first part: whose it is, that it is a draft. */
  readonly lead: readonly Block[];
  /** The parts of the publication, then what it says of itself: other formats, pictures, version. */
  readonly parts: readonly Part[];
  /** The same in every format of the same words: the first 12 hexadecimal digits of their SHA-256. */
  readonly version: string;
  /** Written for readers of Easy Read: larger type, pictures, slower speech. */
  readonly isEasyRead: boolean;
  /** Present where it is filled in: names the questionnaire on its page codes. */
  readonly form?: FormIdentity;
  /** What a file says of itself, in its language. */
  readonly labels: Labels;
}

export interface FormIdentity {
  /** The version of the questionnaire's definition. */
  readonly version: number;
  readonly rendition: PaperRendition;
}

/** Plain words as a paragraph. */
export function paragraph(text: string): Block {
  return { type: "paragraph", children: [{ type: "text", text }] };
}

/** The words alone, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === "text" ? inline.text : plainText(inline.children),
    )
    .join("");
}

/** The pictures of blocks, in reading order. */
export function picturesOf(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "figure":
      case "idea":
        return [block.picture];
      case "passage":
        return picturesOf(block.blocks);
      case "question":
        return [
          block.picture,
          ...(block.control.type === "choices"
            ? block.control.options.map(({ picture }) => picture)
            : []),
        ].filter((picture) => picture !== undefined);
      default:
        return [];
    }
  });
}
