import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "../../../e2e/browser.ts";

export interface PageWeight {
  readonly requests: number;
  /** Everything that went over the wire: heads and bodies, as compressed. */
  readonly kilobytes: number;
  /** Until the first words are on the screen. */
  readonly firstPaint: number;
}

/** Opens an address in a browser that has not been there before. */
export async function weighPage(address: string): Promise<PageWeight> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  });
  try {
    const page = await browser.newPage();
    const finished: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      finished.push(
        request
          .sizes()
          .then(
            ({ responseBodySize, responseHeadersSize }) =>
              responseBodySize + responseHeadersSize,
          ),
      );
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const firstPaint = await page.evaluate(
      () =>
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    const sizes = await Promise.all(finished);
    return {
      requests: sizes.length,
      kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1024,
      firstPaint: firstPaint ?? 0,
    };
  } finally {
    await browser.close();
  }
}
