import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "../../../e2e/browser.ts";
import { paint, type Paint, slowness } from "./paint.ts";
import { openSlowDoor } from "./slow-door.ts";
import { homePage, questionPage } from "./addresses.ts";

/** What a phone has where reception is poor. */
const speed = { kilobitsPerSecond: 400, roundTrip: 400 };

export const slowPhone = `${String(speed.kilobitsPerSecond)} kbit/s, ${String(speed.roundTrip)} ms there and back, a processor ${String(slowness)} times slower`;

const phonePages = [
  ["Home page", homePage],
  ["Question page", questionPage],
] as const;

/** A page on several servers, a list of rounds for each, in the servers' order. */
export interface Painted {
  readonly name: string;
  readonly rounds: readonly (readonly Paint[])[];
}

/**
 * Opens pages on a slow phone that has not been there before, on every server
 * in turn.
 *
 * @param ports of the servers
 */
export async function paintOnSlowPhone(
  ports: readonly number[],
  rounds: number,
  say: (progress: string) => void,
): Promise<readonly Painted[]> {
  const doors = await Promise.all(
    ports.map((port) => openSlowDoor(port, speed)),
  );
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  });
  const painted = phonePages.map(([name, path]) => ({
    name,
    path,
    rounds: doors.map((): Paint[] => []),
  }));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      say(round ? `Round ${String(round)} of ${String(rounds)}` : "Warming up");
      for (const { path, rounds: kept } of painted)
        for (const [index, door] of doors.entries()) {
          const result = await paint(browser, `${door.site}${path}`);
          if (round > 0) kept[index]?.push(result);
        }
    }
  } finally {
    await browser.close();
    for (const door of doors) door.close();
  }
  return painted;
}
