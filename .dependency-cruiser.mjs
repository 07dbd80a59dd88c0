/**
 * One rule a room: from which other rooms it may import, everything else being
 * refused. Data flows from the definition outwards and never back; a room that is
 * not listed here fails the check (lib/checks/steps/import-rules.ts).
 */

const node = "^node:|^(fs|path|url|crypto|os|child_process)$";

const reading = ["consultation", "questions", "i18n"];
const written = [...reading, "documents", "formats"];

/** `lib/{room}`, from the definition to what runs it. */
export const rooms = {
  consultation: [],
  questions: ["consultation"],
  i18n: ["consultation", "questions", "env.ts"],
  response: ["consultation", "questions"],
  documents: reading,
  formats: [...reading, "documents"],
  "format-request": reading,
  arrival: [...written, "response"],
  coding: ["consultation", "questions"],
  analysis: ["consultation", "questions"],
  report: ["consultation", "questions", "response", "analysis"],
  release: written,
  media: [...written, "env.ts"],
  pack: written,
  display: [],
  "read-aloud": [],
  staff: [],
  http: ["consultation", "i18n", "env.ts"],
  device: ["consultation", "http"],
  database: [
    ...reading,
    "response",
    "format-request",
    "arrival",
    "coding",
    "analysis",
    "report",
    "release",
    "staff",
    "http",
    "env.ts",
  ],
  samples: [...reading, "response", "analysis"],
  checks: [
    ...written,
    "response",
    "arrival",
    "analysis",
    "report",
    "release",
    "samples",
    "database",
    "env.ts",
  ],
  commands: [
    ...written,
    "response",
    "analysis",
    "report",
    "release",
    "samples",
    "checks",
    "database",
    "staff",
    "env.ts",
  ],
};

/** `components/{room}`: which rooms of lib, and which of each other. */
export const parts = {
  chart: { lib: ["analysis"] },
  display: { lib: ["display"], components: ["form"] },
  document: { lib: [...written, "media"] },
  form: {
    lib: [...reading, "documents", "response", "http"],
    components: ["document"],
  },
  "format-request": {
    lib: ["consultation", "format-request"],
    components: ["form", "site"],
  },
  help: { lib: ["consultation"], components: ["form", "site"] },
  home: { lib: [...reading, "documents"], components: ["site"] },
  resume: { lib: ["i18n"], components: ["form"] },
  share: { lib: ["consultation", "i18n", "pack"] },
  site: { lib: [...reading, "documents", "read-aloud"] },
  staff: {
    lib: [
      ...reading,
      "formats",
      "format-request",
      "coding",
      "analysis",
      "report",
      "release",
      "media",
      "pack",
      "staff",
    ],
    components: ["chart"],
  },
  "data-entry": {
    lib: [...reading, "response", "arrival"],
    components: ["staff"],
  },
};

/** From a room of lib these stand above: only what runs the whole may reach them. */
const above = {
  checks: ["^e2e/", "^supabase/"],
  commands: ["^e2e/", "^supabase/"],
  database: ["^supabase/"],
};

const inLib = (room) =>
  room.endsWith(".ts") ? `^lib/${room.replace(".", "\\.")}$` : `^lib/${room}/`;

const roomRules = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-imports-only-what-comes-before-it`,
  severity: "error",
  from: { path: `^lib/${room}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: "^(app|components|lib|supabase|e2e)/",
    pathNot: [room, ...below].map(inLib).concat(above[room] ?? []),
  },
}));

const partRules = Object.entries(parts).map(
  ([part, { lib, components = [] }]) => ({
    name: `components-${part}-imports-only-what-comes-before-it`,
    severity: "error",
    from: { path: `^components/${part}/`, pathNot: "\\.test\\.tsx?$" },
    to: {
      path: "^(app|components|lib|supabase|e2e)/",
      pathNot: [
        ...lib.map(inLib),
        ...[part, ...components].map((other) => `^components/${other}/`),
      ],
    },
  }),
);

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
      // Another consultation's definition is at home where a test puts it, which looks at its imports there.
      from: { pathNot: "^e2e/library-plan/consultation/" },
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
          "\\.test\\.ts$|^supabase/tests/|^lib/checks/|^lib/commands/(benchmark|check-formats)",
      },
      to: { path: "\\.test\\.ts$|^supabase/tests/|^e2e/" },
    },
    ...roomRules,
    ...partRules,
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
        pathNot: ["^lib/analysis/", "^lib/(response|questions|consultation)/"],
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
      "only-a-program-of-its-own-is-one-with-the-voice-under-the-gpl",
      "^lib/formats/audio/espeak-program\\.ts$",
      "node_modules/espeak-ng/",
    ),
    only(
      "that-program-is-run-and-never-imported",
      "^$",
      "^lib/formats/audio/espeak-program\\.ts$",
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
