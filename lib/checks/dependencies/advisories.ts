import { z } from "zod";

const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string(),
      via: z.array(
        z.union([z.string(), z.object({ title: z.string(), url: z.string() })]),
      ),
    }),
  ),
});

/**
 * A sentence for each package with a known advisory, of what `npm audit --json`
 * wrote; undefined where that is no audit, as the registry answered none.
 */
export function advisoriesIn(written: string): readonly string[] | undefined {
  const audit = report.safeParse(jsonIn(written));
  if (!audit.success) return undefined;
  return Object.entries(audit.data.vulnerabilities).map(
    ([name, { severity, range, via }]) => {
      const why = via.map((one) =>
        typeof one === "string"
          ? `by way of ${one}`
          : `${one.title} (${one.url})`,
      );
      return `${name} ${range}, ${severity}: ${why.join("; ")}`;
    },
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
