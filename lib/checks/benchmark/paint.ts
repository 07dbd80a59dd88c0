import type { Browser, Page } from "@playwright/test";

/** What somebody with a slow phone sees of a page that they open for the first time. */
export interface Paint {
  /** Milliseconds until the largest part of it is on the screen (LCP). */
  readonly largest: number;
  /** How much moves afterwards (the sum of all layout shifts); 0 is nothing. */
  readonly shift: number;
  readonly requests: number;
  /** Heads and bodies as they came over the line, in kB of 1,000 bytes. */
  readonly kilobytes: number;
}

/** How many times slower the phone's processor is than this machine's. */
export const slowness = 4;

const phone = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Opens an address and waits until nothing is on its way any more. @throws Error where it gives no page */
export async function paint(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      sizes.push(
        request
          .sizes()
          .then((size) => size.responseBodySize + size.responseHeadersSize),
      );
    });
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200)
      throw new Error(`${address} gave ${String(answer?.status())}.`);
    const bytes = await Promise.all(sizes);
    return {
      ...(await readPaint(page)),
      requests: bytes.length,
      kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1000,
    };
  } finally {
    await context.close();
  }
}

function readPaint(page: Page): Promise<Pick<Paint, "largest" | "shift">> {
  return page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      entries.push(...list.getEntries());
    });
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    observer.observe({ type: "layout-shift", buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const of = (type: string) =>
      entries.filter(({ entryType }) => entryType === type);
    return {
      largest: of("largest-contentful-paint").at(-1)?.startTime ?? Number.NaN,
      shift: of("layout-shift").reduce(
        (sum, entry) => sum + Number("value" in entry ? entry.value : 0),
        0,
      ),
    };
  });
}
