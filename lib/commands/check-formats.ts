import { formats, type Format } from "#lib/consultation/formats.ts";
import { writeChecks } from "#lib/release/check-results.ts";
import { pathOf } from "#lib/formats/manifest.ts";
import { readEnvironment } from "#lib/env.ts";
import { checkFile } from "#lib/checks/formats/check-file.ts";
import type { FileToCheck } from "#lib/checks/formats/checker.ts";
import { missingPackages } from "#lib/checks/formats/programs.ts";
import { renderSpecimens } from "#lib/checks/formats/specimens.ts";
import { renderAll } from "#lib/formats/making/render-all.ts";
import { runCommand } from "./platform/run.ts";

/** How many files are looked at at once. */
const hands = 2;

interface Checked {
  readonly file: FileToCheck;
  readonly sha256: string;
  readonly problems: readonly string[];
}

await runCommand(["npm run check:formats"], async () => {
  const missing = missingPackages();
  if (missing.length > 0)
    throw new Error(
      `This needs programs that are not here. Type: sudo apt-get install ${missing.join(" ")}`,
    );
  const outcomes = await renderAll(readEnvironment().SITE_URL);
  const absent = outcomes.flatMap(({ tree, format, result }) =>
    typeof result === "string" ? [{ tree, format, reason: result }] : [],
  );
  const published = outcomes.flatMap(({ tree, format, result }) =>
    typeof result === "string"
      ? []
      : [
          {
            sha256: result.sha256,
            file: { path: pathOf(result), format, tree, rendered: result },
          },
        ],
  );
  const specimens = await renderSpecimens();
  const checked: Checked[] = [];
  const queue = [...published, ...specimens.files].entries();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const [, { file, sha256 }] of queue)
        checked.push({ file, sha256, problems: await checkFile(file) });
    }),
  );
  await specimens.remove();
  await writeChecks({
    at: new Date().toISOString(),
    files: checked
      .filter(({ sha256 }) => published.some((one) => one.sha256 === sha256))
      .map(({ file: { tree, format }, sha256, problems }) => ({
        document: tree.id,
        locale: tree.locale,
        format,
        sha256,
        problems: [...problems],
      })),
  });
  printTable(checked);
  for (const { reason, ...file } of absent)
    console.log(`${nameOf(file)} is absent: ${reason}`);
  const failed = checked.filter(({ problems }) => problems.length > 0);
  for (const { file, problems } of failed)
    for (const problem of problems) console.log(`${nameOf(file)}: ${problem}`);
  const wrong = failed.length + absent.length;
  console.log(
    `${String(checked.length - failed.length)} files passed, ${String(wrong)} failed.`,
  );
  if (wrong > 0 || checked.length === 0) process.exitCode = 1;
});

function nameOf({ tree, format }: Pick<FileToCheck, "tree" | "format">) {
  return `${tree.title} (${tree.language}), ${format}`;
}

/** One line a publication, one column a format. */
function printTable(checked: readonly Checked[]): void {
  const width = (format: Format) => Math.max(format.length, 4) + 2;
  const trees = new Set(checked.map(({ file }) => file.tree));
  const line = (name: string, cell: (format: Format) => string) =>
    name.slice(0, 34).padEnd(36) +
    formats.map((format) => cell(format).padEnd(width(format))).join("");
  console.log(line("", (format) => format));
  for (const tree of trees)
    console.log(
      line(`${tree.title} (${tree.language})`, (format) => {
        const found = checked.find(
          ({ file }) => file.tree === tree && file.format === format,
        );
        if (!found) return "-";
        const { length } = found.problems;
        return length === 0 ? "ok" : String(length);
      }),
    );
}
