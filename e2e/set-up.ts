import { findBrowser } from "./browser.ts";
import { removeDataFolder, startPlatform } from "./platform.ts";

/** Starts the platform that most journeys share; what it gives back stops it. */
export default async function setUp(): Promise<() => Promise<void>> {
  process.env["TEST_BROWSER"] = await findBrowser();
  const platform = await startPlatform({
    environment: { PSEUDO_LOCALE: "1" },
  });
  process.env["TEST_PLATFORM"] = platform.url;
  process.env["TEST_DATA_DIR"] = platform.directory;
  return async () => {
    await platform.stop();
    removeDataFolder(platform.directory);
  };
}
