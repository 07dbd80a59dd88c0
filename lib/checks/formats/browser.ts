import { chromium, type BrowserContext } from "@playwright/test";
import { browserFlags, findBrowser } from "../../../e2e/browser.ts";

/**
 * Lends a browser that reaches nothing outside this machine's files; gives what
 * the work gives.
 *
 * @param onRequest hears of every address that a page asks for
 */
export async function withBrowser<Result>(
  work: (context: BrowserContext) => Promise<Result>,
  onRequest: (address: string) => void = () => undefined,
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags,
  });
  try {
    const context = await browser.newContext({ offline: true });
    context.on("request", (request) => {
      onRequest(request.url());
    });
    return await work(context);
  } finally {
    await browser.close();
  }
}
