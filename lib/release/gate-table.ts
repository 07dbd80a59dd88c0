import { createTranslator } from "next-intl";
import { criteria, type GateState, type PublicationState } from "./gate.ts";
import {
  type GateWords,
  nameOf,
  problemWords,
  standingWords,
} from "./problem-words.ts";
import { defaultLocale } from "#lib/i18n/routing.ts";
import { readWords } from "#lib/i18n/words.ts";

/** The words of the staff page, for the terminal. */
export async function gateWords(): Promise<GateWords> {
  const locale = defaultLocale;
  const messages = await readWords(locale);
  return {
    staff: createTranslator({ locale, messages, namespace: "staff" }),
    documents: createTranslator({ locale, messages, namespace: "documents" }),
  };
}

/** The gate as a table, then what is to do. */
export async function drawGate(gate: GateState): Promise<string> {
  const words = await gateWords();
  const { staff } = words;
  const rows = gate.publications.map((state) => [
    rowName(words, state),
    ...criteria.map((criterion) => standingWords(words, state, criterion)),
  ]);
  const heading = [
    staff("release.document"),
    ...criteria.map((criterion) => staff(`release.criteria.${criterion}`)),
  ];
  const toDo = gate.publications.flatMap((state) =>
    state.problems.length === 0
      ? []
      : [
          "",
          rowName(words, state),
          ...state.problems.map(
            (problem) => `  - ${problemWords(words, problem)}`,
          ),
        ],
  );
  const count = gate.publications.flatMap(({ problems }) => problems).length;
  const sum = gate.isGreen
    ? staff("release.green")
    : staff("release.red", { count });
  return [...aligned([heading, ...rows]), ...toDo, "", sum].join("\n");
}

function rowName(
  words: GateWords,
  { document, locale }: PublicationState,
): string {
  return `${nameOf(words, document)} (${locale})`;
}

/** Rows of cells as lines, each column as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
