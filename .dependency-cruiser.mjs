/**
 * One rule a layer: from what it may import, everything else being refused.
 * `lib` is read from the definition outwards and never back.
 */

const node = "^node:|^(fs|path|url|crypto|os|child_process)$";
const i18n = "^lib/i18n/";
const environment = "^lib/env\\.ts$";

const layers = {
  consultation: [],
  questions: ["consultation"],
  response: ["consultation", "questions"],
  formats: ["consultation", "questions"],
  pack: ["consultation", "questions", "formats"],
  gate: ["consultation", "formats"],
  "format-request": ["consultation", "questions"],
  "data-entry": [
    "consultation",
    "questions",
    "response",
    "format-request",
    "formats",
    "analysis",
  ],
  i18n: ["consultation", "questions", "response"],
};

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-imports-only-what-comes-before-it`,
  severity: "error",
  from: { path: `^lib/${layer}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: "^(app|components|lib|supabase|e2e)/",
    pathNot: [
      `^lib/${layer}/`,
      i18n,
      // Tests have a language more.
      ...(layer === "i18n" ? [environment] : []),
      ...below.map((other) => `^lib/${other}/`),
    ],
  },
}));

/** Only files in `from` may import `what`. */
const only = (name, from, what) => ({
  name,
  severity: "error",
  from: { pathNot: from },
  to: { path: what },
});

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-imported-is-there",
      severity: "error",
      from: {},
      // Types alone, of the package @types/mdast: there is no code to find.
      to: { couldNotResolve: true, pathNot: "^(mdast|hast|xast)$" },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "product-code-imports-no-test",
      severity: "error",
      from: {
        path: "^(app|components|lib|supabase)/",
        // The benchmark and the checks of files drive the same browser as the journeys.
        pathNot:
          "\\.test\\.ts$|^supabase/tests/|^lib/commands/(benchmark|check-formats)",
      },
      to: { path: "\\.test\\.ts$|^supabase/tests/|^e2e/" },
    },
    ...layerRules,
    {
      name: "the-definition-imports-zod-alone",
      severity: "error",
      from: { path: "^lib/consultation/", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules", pathNot: "node_modules/zod/" },
    },
    {
      name: "analysis-is-pure",
      severity: "error",
      comment:
        "Counts and tables over rows: no files, no network, no database.",
      from: { path: "^lib/analysis/", pathNot: "\\.test\\.ts$" },
      to: {
        pathNot: [
          "^lib/analysis/",
          "^lib/(response|questions|consultation)/",
          // Rows to text: as pure as the rest.
          "node_modules/csv-stringify/",
        ],
      },
    },
    {
      name: "database-imports-no-outside-layer",
      severity: "error",
      from: { path: "^lib/database/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^(app|components|e2e)/|^lib/(commands|formats|pack)/",
      },
    },
    {
      name: "database-takes-types-alone-of-analysis",
      severity: "error",
      from: { path: "^lib/database/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^lib/analysis/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-never-reach-the-database",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|supabase)/|^lib/(database|commands|env)" },
    },
    only(
      "only-the-database-border-knows-supabase",
      "^lib/database/|^supabase/",
      "node_modules/@(supabase|electric-sql)/",
    ),
    only(
      "only-the-chart-draws-with-chart-js",
      "^components/chart/",
      "node_modules/chart\\.js/",
    ),
    only(
      "only-the-form-enhances-with-react-hook-form",
      "^components/form/",
      "node_modules/(react-hook-form|@hookform)/",
    ),
    {
      name: "the-definition-and-its-layers-use-no-node",
      severity: "error",
      comment: "They run in a browser too.",
      from: {
        path: "^lib/(consultation|questions|response|analysis)/",
        pathNot: "\\.test\\.ts$",
      },
      to: { path: node },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};

export default configuration;
