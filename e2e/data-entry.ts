import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renderDocx } from "#lib/formats/docx/render.ts";
import { readPublication } from "#lib/documents/read-publication.ts";
import type { DraftAnswers } from "#lib/response/answers.ts";
import type { Platform } from "./platform.ts";

/** Of everybody that `member` signs in. */
export const password = "a long enough password";

/** Signs in somebody new with a role, in a browser of their own. */
export async function member(
  browser: Browser,
  platform: Platform,
  name: string,
  role: "data-entry" | "analyst" | "administrator",
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const email = `${name}@example.org`;
  platform.command(
    "staff",
    "add",
    email,
    "--role",
    role,
    "--password",
    password,
  );
  const context = await browser.newContext({
    baseURL: platform.url,
    ...options,
  });
  const page = await context.newPage();
  await page.goto("/staff/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(
    role === "data-entry" ? "/staff/data-entry" : "/staff",
  );
  return page;
}

/** The smallest PNG that there is: one dot. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Today in Kent, as it is typed. */
export const today = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
}).format(new Date());

/** Sends a paper form as its page does; where the browser is led. */
export async function postForm(
  page: Page,
  locale: string,
  serial: string,
  answers: DraftAnswers,
  form: string = randomUUID(),
): Promise<URL> {
  const body = new FormData();
  body.append("scan", new File([png], "scan.png"));
  const fields = { form, nth: "1", locale, serial, received: today };
  for (const [name, value] of Object.entries({ ...fields, ...answers }))
    for (const one of [value].flat()) body.append(name, one);
  const { origin } = new URL(page.url());
  const answer = await page.request.post("/staff/data-entry/key/upload", {
    multipart: body,
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  return new URL(answer.headers()["location"] ?? "", origin);
}

/** Keys in forms until one is drawn for a second keying; its number. */
export async function untilDrawn(
  page: Page,
  locale: string,
  answers: DraftAnswers,
): Promise<string> {
  // One in ten is drawn: that none of 300 is, happens once in 50,000,000,000,000 times.
  for (let form = 1; form <= 300; form += 1) {
    const serial = `${locale}-${String(form)}`;
    const led = await postForm(page, locale, serial, answers);
    expect(led.searchParams.get("saved")).toBe(serial);
    if (!led.searchParams.has("reference")) return serial;
  }
  throw new Error("no form was drawn");
}

/** The standard questionnaire in Word, with words in one box and boxes ticked, as Word saves it. */
export async function filledInWord(
  ticked: readonly string[],
  words: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const { bytes } = await renderDocx(
    await readPublication("en", "questionnaire", undefined),
  );
  const files = unzipSync(bytes);
  const path = "word/document.xml";
  let xml = strFromU8(files[path] ?? new Uint8Array());
  const change = (tag: string, how: (control: string) => string) => {
    const start = xml.indexOf(`<w:tag w:val="${tag}"/>`);
    expect(start, tag).toBeGreaterThan(0);
    const stop = xml.indexOf("</w:sdt>", start);
    xml = xml.slice(0, start) + how(xml.slice(start, stop)) + xml.slice(stop);
  };
  for (const tag of ticked)
    change(tag, (control) =>
      control.replace(
        '<w14:checked w14:val="0"/>',
        '<w14:checked w14:val="1"/>',
      ),
    );
  for (const [tag, text] of Object.entries(words))
    change(tag, (control) =>
      control
        .replace("<w:showingPlcHdr/>", "")
        .replace(
          /<w:sdtContent>.*$/s,
          `<w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent>`,
        ),
    );
  return Buffer.from(zipSync({ ...files, [path]: strToU8(xml) }));
}

/** A small file that unpacks to far more. */
export function zipBomb(form: Buffer): Buffer {
  return Buffer.from(
    zipSync({
      ...unzipSync(form),
      "word/document.xml": new Uint8Array(100 * 1024 * 1024),
    }),
  );
}
