import { spawnSync } from "node:child_process";
import type { Language } from "#lib/i18n/routing.ts";

const tables: Record<Language, string> = {
  en: "en-ueb-g2.ctb",
  pl: "Pl-Pl-g1.utb",
  ar: "ar-ar-g1.utb",
};

function tableOf(language: Language): string {
  const table = tables[language];
  if (!table) throw new Error(`there is no braille table for ${language}`);
  return table;
}

/** Braille read back into print by liblouis, each as one line. */
export function inPrint(
  braille: readonly string[],
  language: Language,
): readonly string[] {
  const { status, stdout } = spawnSync(
    "lou_translate",
    ["--backward", `en-us-brf.dis,${tableOf(language)}`],
    {
      encoding: "utf8",
      input: braille
        .map((line) => `${line.replaceAll("\\", "\\\\")}\n`)
        .join(""),
    },
  );
  if (status !== 0) throw new Error("lou_translate could not read it back");
  return stdout.split("\n").slice(0, braille.length).map(inUsualDigits);
}

/** Arabic braille has one set of digits: liblouis reads it back as the Eastern ones, whichever the print had. */
function inUsualDigits(text: string): string {
  return text.replaceAll(/[٠-٩]/g, (digit) =>
    String(digit.charCodeAt(0) - "٠".charCodeAt(0)),
  );
}
