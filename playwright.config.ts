import { defineConfig } from "@playwright/test";
import { browserFlags } from "./e2e/browser.ts";

/** The set-up finds a browser and starts the platform; what it found is in the environment of each worker. */
const { TEST_BROWSER, TEST_PLATFORM } = process.env;

export default defineConfig({
  testDir: "e2e",
  // What is heard, as files that a person can read: see speech.spec.ts.
  snapshotPathTemplate: "e2e/speech/{arg}{ext}",
  globalSetup: "./e2e/set-up.ts",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...(TEST_PLATFORM && { baseURL: TEST_PLATFORM }),
    launchOptions: {
      ...(TEST_BROWSER && { executablePath: TEST_BROWSER }),
      args: browserFlags,
    },
  },
});
