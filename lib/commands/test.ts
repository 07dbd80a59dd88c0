import { checks } from "#lib/checks/steps/checks.ts";
import { add, describe, nothing, type Count } from "#lib/checks/steps/count.ts";

/*
 * `npm test` runs every step; `npm test -- unit e2e` runs the named ones. A step
 * that fails does not stop the ones after it: one run shows all there is to mend.
 */

async function test(names: readonly string[]): Promise<Count> {
  const unknown = names.filter(
    (name) => !checks.some((it) => it.name === name),
  );
  if (unknown.length > 0)
    throw new Error(
      `There is no step called ${unknown.join(", ")}. The steps are: ${checks.map(({ name }) => name).join(", ")}.`,
    );
  const chosen =
    names.length === 0
      ? checks
      : checks.filter(({ name }) => names.includes(name));
  let total = nothing;
  const lines: string[] = [];
  for (const { name, run } of chosen) {
    console.log(`\n--- ${name}`);
    const started = performance.now();
    const count = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    lines.push(
      `${verdictOn(count)}  ${name.padEnd(12)} ${describe(count)} (${seconds} s)`,
    );
    console.log(lines.at(-1));
    total = add(total, count);
  }
  const { leftOut = [] } = total;
  const omissions =
    leftOut.length > 0 ? ["", "Left out here:", ...leftOut] : [];
  console.log(["", ...lines, ...omissions, "", describe(total)].join("\n"));
  return total;
}

function verdictOn({ passed, failed }: Count): string {
  if (failed > 0) return "FAILED  ";
  return passed > 0 ? "passed  " : "left out";
}

try {
  const { failed } = await test(process.argv.slice(2));
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
