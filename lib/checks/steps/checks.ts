import { missingLibraries } from "../../../e2e/browser.ts";
import { missingPostgresql } from "../../../supabase/tests/postgresql.ts";
import { missingPackages } from "../formats/programs.ts";
import type { Count } from "./count.ts";
import { dependencyRules } from "./import-rules.ts";
import { withPrograms } from "./programs.ts";
import { advisories, licences, secrets } from "./repository.ts";
import { check, inTurn } from "./run.ts";
import { browserTests, nodeTests } from "./runners.ts";

const databaseTests = ["supabase/tests/*.test.ts"];

const build = check(["node", "lib/commands/render.ts"], ["next", "build"]);

/** The steps of `npm test`, in their order: what is quick to know comes first. */
export const checks: readonly {
  readonly name: string;
  readonly run: () => Promise<Count>;
}[] = [
  { name: "formatting", run: check(["prettier", "--check", "."]) },
  // A fresh clone has no types of its routes yet: Next.js writes them first.
  { name: "types", run: check(["next", "typegen"], ["tsc", "--noEmit"]) },
  { name: "lint", run: check(["eslint", "--max-warnings=0", "."]) },
  { name: "imports", run: dependencyRules },
  { name: "unused-code", run: check(["knip"]) },
  { name: "licences", run: licences },
  { name: "secrets", run: secrets },
  { name: "advisories", run: advisories },
  {
    name: "unit",
    run: nodeTests("lib/**/!(*.programs).test.ts", "supabase/*.test.ts"),
  },
  {
    name: "database",
    run: withPrograms(
      {
        missing: missingPostgresql,
        costs: "The database is tested on the embedded engine alone",
      },
      nodeTests(...databaseTests),
      nodeTests("--test-skip-pattern=PostgreSQL", ...databaseTests),
    ),
  },
  {
    name: "build",
    run: withPrograms(
      {
        missing: () => missingPackages(["lou_translate"]),
        costs: "No braille is made",
      },
      build,
      build,
    ),
  },
  {
    name: "formats",
    run: withPrograms(
      {
        missing: async () => [
          ...missingPackages(),
          ...(await missingLibraries()),
        ],
        costs: "The documents' files are not checked",
      },
      inTurn(
        nodeTests("lib/**/*.programs.test.ts"),
        check(["node", "lib/commands/check-formats.ts"]),
      ),
    ),
  },
  {
    name: "e2e",
    run: withPrograms(
      {
        missing: missingLibraries,
        costs: "The pages are not tried in a browser",
      },
      withPrograms(
        {
          missing: () => missingPackages(["java"]),
          costs: "The pages' HTML is not validated",
        },
        browserTests(),
        browserTests("--grep-invert=Nu HTML checker"),
      ),
    ),
  },
];
