import { readdirSync } from "node:fs";
import { z } from "zod";
import { parts, rooms } from "../../../.dependency-cruiser.mjs";
import type { Count } from "./count.ts";
import { run, withReport } from "./run.ts";

const cruise = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
      }),
    ),
  }),
});

/** Holds the imports against the rules; that nothing was looked at is a failure too. */
export async function dependencyRules(): Promise<Count> {
  const { report } = await withReport(cruise, (file) =>
    run([
      "depcruise",
      "--config=.dependency-cruiser.mjs",
      "--output-type=json",
      `--output-to=${file}`,
      ..."app components e2e lib supabase".split(" "),
    ]),
  );
  const { totalCruised = 0, violations = [] } = report?.summary ?? {};
  for (const { from, to, rule } of violations)
    console.log(`${rule.name}: ${from} imports ${to}`);
  const ruleless = roomsWithoutRule();
  for (const room of ruleless)
    console.log(`${room} has no rule in .dependency-cruiser.mjs`);
  console.log(`${String(totalCruised)} modules`);
  const holds =
    totalCruised > 0 && violations.length === 0 && ruleless.length === 0;
  return { passed: Number(holds), failed: Number(!holds) };
}

/** Folders of `lib` and `components` that no rule is about. */
function roomsWithoutRule(): readonly string[] {
  return Object.entries({ lib: rooms, components: parts }).flatMap(
    ([top, ruled]) =>
      readdirSync(top, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !(entry.name in ruled))
        .map(({ name }) => `${top}/${name}`),
  );
}
