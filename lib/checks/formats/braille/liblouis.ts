import { spawnSync } from "node:child_process";

/** Braille read back into print by liblouis with a table of its, each as one line. */
export function inPrint(
  braille: readonly string[],
  table: string,
): readonly string[] {
  const { status, stdout } = spawnSync(
    "lou_translate",
    ["--backward", `en-us-brf.dis,${table}`],
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
