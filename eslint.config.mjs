import next from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const accessibility = next.find((part) => part.plugins?.["jsx-a11y"])
  ?.plugins?.["jsx-a11y"];

export default defineConfig([
  globalIgnores([
    ".next/",
    ".data/",
    ".documents/",
    "next-env.d.ts",
    // Another consultation's definition: at home where a test puts it, which checks its types there.
    "e2e/library-plan/consultation/",
    // Written by Supabase's generator; a test holds it current.
    "lib/database/types.ts",
  ]),
  // A rule that does not fit is argued with here, for everybody, and never switched off in a line.
  { linterOptions: { noInlineConfig: true } },
  ...next,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Their replacement, next/root-params, is new and not tried here yet.
      "@typescript-eslint/no-deprecated": [
        "error",
        {
          allow: [
            {
              from: "package",
              package: "next-intl",
              name: "setCachedRequestLocale",
            },
          ],
        },
      ],
      // What `test` and `describe` return is awaited by the runner itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["test", "describe", "it", "suite"],
            },
          ],
        },
      ],
    },
  },
  {
    // `requestLocale`, for the same reason.
    files: ["lib/i18n/request.ts"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  {
    files: ["**/*.tsx"],
    rules: {
      // Pictures are SVG of a few kilobytes: there is nothing to optimise.
      "@next/next/no-img-element": "off",
      ...accessibility.flatConfigs.strict.rules,
      // Public pages hold plain links: next/link fetches pages that nobody asked for,
      // on phones whose owners pay for each of them.
      "@next/next/no-html-link-for-pages": "off",
      // A region that scrolls needs the focus, or the arrow keys cannot move it.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { tags: [], roles: ["region", "tabpanel"] },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: [
      "lib/env.ts",
      // Says in which of Next.js's runtimes it is.
      "instrumentation.ts",
      // Hand their own environment on to a process that they start.
      "lib/commands/**",
      "lib/checks/**",
      "e2e/**",
      "playwright.config.ts",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name='process'][property.name='env'], ImportDeclaration[source.value=/^(node:)?process$/]",
          message: "The environment is read in lib/env.ts alone.",
        },
      ],
    },
  },
]);
