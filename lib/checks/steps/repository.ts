import { spawnSync } from "node:child_process";
import { advisoriesIn } from "../dependencies/advisories.ts";
import {
  licenceProblems,
  productionPackages,
} from "../dependencies/licences.ts";
import { secretsInRepository } from "../secrets.ts";
import { type Count, nothing } from "./count.ts";

/** Holds the licences of all packages that production needs against the accepted ones. */
export function licences(): Promise<Count> {
  const packages = productionPackages(process.cwd());
  return verdict(packages.length, "packages", licenceProblems(packages));
}

/** Looks for keys, tokens and passwords in what is kept for everybody to read. */
export function secrets(): Promise<Count> {
  const { files, found } = secretsInRepository();
  return verdict(files, "files", found);
}

/** Asks the registry what is known against the packages that production needs. */
export function advisories(): Promise<Count> {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
  });
  const found = advisoriesIn(stdout);
  if (found) return verdict(1, "audit", found);
  const sentence =
    "Known advisories are not looked at: the registry answers no audit.";
  console.log(sentence);
  return Promise.resolve({ ...nothing, leftOut: [sentence] });
}

/** One check; that nothing was looked at is a failure too. */
function verdict(
  looked: number,
  at: string,
  problems: readonly string[],
): Promise<Count> {
  for (const problem of problems) console.log(problem);
  console.log(`${String(looked)} ${at}`);
  const holds = looked > 0 && problems.length === 0;
  return Promise.resolve({ passed: Number(holds), failed: Number(!holds) });
}
