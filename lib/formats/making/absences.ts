import type { Outcome } from "./render-all.ts";

/** What could not be made and why: a line for each reason, however many files it costs. */
export function absences(
  outcomes: readonly Pick<Outcome, "format" | "result">[],
): readonly string[] {
  const absent = outcomes.flatMap(({ format, result }) =>
    typeof result === "string" ? [{ format, reason: result }] : [],
  );
  const reasons = [...new Set(absent.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const files = absent.filter((file) => file.reason === reason);
    const formats = [...new Set(files.map(({ format }) => format))];
    const many = files.length === 1 ? "file is" : "files are";
    return `${String(files.length)} ${many} absent (${formats.join(", ")}): ${reason}.`;
  });
}
