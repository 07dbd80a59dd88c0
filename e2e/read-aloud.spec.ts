import { expect, type Page, test } from "@playwright/test";

/* Who does not read well, or is tired, listens; a device without a voice offers nothing that does not work. */

interface Said {
  readonly words: string;
  readonly rate: number;
  readonly voice: string;
  /** What was marked as it began. */
  readonly marked: string;
}
declare global {
  interface Window {
    said: Said[];
    /** Ends what is being said, as a voice that has come to its end. */
    finish: () => void;
  }
}

/** A device with these voices, which speaks only when told to. */
async function withVoices(page: Page, languages: readonly string[]) {
  await page.addInitScript((all) => {
    window.said = [];
    let current: Utterance | undefined;
    let known: object[] = [];
    class Utterance {
      voice?: { name: string };
      rate = 1;
      onend?: () => void;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    class Speech extends EventTarget {
      pending = false;
      get speaking() {
        return current !== undefined;
      }
      getVoices() {
        return known;
      }
      cancel() {
        current = undefined;
      }
      speak(utterance: Utterance) {
        current = utterance;
        const marked = document.querySelector("[data-read-aloud]");
        window.said.push({
          words: utterance.text,
          rate: utterance.rate,
          voice: utterance.voice?.name ?? "",
          marked: marked?.textContent ?? "",
        });
      }
    }
    const speech = new Speech();
    Object.defineProperties(window, {
      SpeechSynthesisUtterance: { value: Utterance },
      speechSynthesis: { value: speech },
    });
    window.finish = () => {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    };
    // As browsers do: the voices are known a while after the page.
    setTimeout(() => {
      known = all.map((lang) => ({
        lang,
        name: `a voice of ${lang}`,
        localService: true,
      }));
      speech.dispatchEvent(new Event("voiceschanged"));
    }, 200);
  }, languages);
}

const latest = (page: Page) => page.evaluate(() => window.said.at(-1));
const finish = (page: Page) =>
  page.evaluate(() => {
    window.finish();
  });

test("nothing to listen with is offered where the device has no voice for the page", async ({
  page,
}) => {
  await withVoices(page, ["pl-PL"]);
  await page.goto("/", { waitUntil: "networkidle" });
  await page.waitForTimeout(1000);
  await expect(
    page.getByRole("link", { name: "Display settings" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Listen" })).toHaveCount(0);
});

test("a question page is read in its order, marked as it is read, at the speed that is chosen", async ({
  page,
}) => {
  await withVoices(page, ["pl-PL", "en-GB"]);
  await page.goto("/questionnaire/capacity");
  const choices = await page.locator("label.choice").allTextContents();
  const button = page.getByRole("group", { name: "Read this page aloud" });
  await button.getByRole("button", { name: "Listen" }).click();
  await expect(button.getByRole("button", { name: "Pause" })).toBeFocused();

  const heading = await page.locator("h1").textContent();
  await expect(async () => {
    if ((await latest(page))?.words !== choices.at(-1)) await finish(page);
    expect((await latest(page))?.words).toBe(choices.at(-1));
  }).toPass({ intervals: [50] });
  const said = await page.evaluate(() => window.said);
  for (const { words, marked, voice, rate } of said) {
    expect(marked.replaceAll(/\s+/g, " ")).toContain(words);
    expect([voice, rate]).toEqual(["a voice of en-GB", 1]);
  }
  const order = [heading ?? "", ...choices].map((words) =>
    said.findIndex((one) => one.words === words.trim()),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  const marked = page.locator("[data-read-aloud]");
  await expect(marked).toHaveText(choices.at(-1) ?? "");
  await expect(marked).toHaveCSS("outline-style", "dashed");
  await expect(marked).toBeInViewport({ ratio: 1 });

  await page.getByLabel("Speed").selectOption("Fast");
  expect(await latest(page)).toMatchObject({
    words: choices.at(-1),
    rate: 1.4,
  });
  await button.getByRole("button", { name: "Pause" }).click();
  await finish(page);
  await expect(marked).toHaveCount(1);
  await button.getByRole("button", { name: "Go on" }).click();
  expect(await latest(page)).toMatchObject({ words: choices.at(-1) });
  await button.getByRole("button", { name: "Stop" }).click();
  await expect(marked).toHaveCount(0);
  await expect(button.getByRole("button", { name: "Listen" })).toBeFocused();

  await page.goto("/questionnaire/vision");
  await page.getByRole("button", { name: "Listen" }).click();
  expect((await latest(page))?.rate).toBe(1.4);
});

test("what is closed is not read, and the bar with the buttons hides nothing", async ({
  page,
}) => {
  await withVoices(page, ["en-GB"]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/questionnaire/priority-1");
  const closed = await page.locator("details p").first().textContent();
  await page.getByRole("button", { name: "Listen" }).click();
  const last = page.getByRole("button", { name: "Continue" });
  await expect(async () => {
    await finish(page);
    await expect(page.getByRole("button", { name: "Listen" })).toBeVisible({
      timeout: 50,
    });
  }).toPass({ intervals: [20] });
  const said = (await page.evaluate(() => window.said)).map((one) => one.words);
  expect(said).not.toContain(closed?.trim());
  expect(said.length).toBeGreaterThan(5);

  await page.getByRole("button", { name: "Listen" }).click();
  await last.focus();
  const bar = await page.locator(".listen").boundingBox();
  const focused = await last.boundingBox();
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(
    bar?.y ?? 0,
  );
});
