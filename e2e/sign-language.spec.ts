import { expect, test } from "@playwright/test";
import { expectAccessible } from "./appearance.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { type Account, signIn } from "./strategy-team.ts";

const account: Account = {
  email: "administrator@example.org",
  password: "a long enough password",
};
const transcript = "Welcome. This is the summary of the draft strategy.";
const captions = {
  name: "summary.vtt",
  mimeType: "text/vtt",
  buffer: Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome.\n"),
};
/** No more of a video than tells what it is. */
const video = {
  name: "summary.mp4",
  mimeType: "video/mp4",
  buffer: Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom", "latin1"),
};

let platform: Platform;
test.beforeAll(async () => {
  platform = await startPlatform();
  platform.command(
    "staff",
    "add",
    account.email,
    "--role",
    "administrator",
    "--password",
    account.password,
  );
});
test.afterAll(() => platform.stop());

test("a video in sign language is shown once an administrator has added it, with captions and transcript", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: platform.url });
  const page = await context.newPage();
  await signIn(page, account);
  await page.goto("/staff/recordings");
  const add = page.getByRole("region", { name: "Add a video" });
  const send = async (captionsFile: typeof captions, videoFile = video) => {
    await add.getByLabel("What is signed").selectOption({ index: 0 });
    await add.getByLabel("Transcript").fill(transcript);
    await add.getByLabel("Captions").setInputFiles(captionsFile);
    await add.getByLabel("The video").setInputFiles(videoFile);
    await add.getByRole("button", { name: "Add the video" }).click();
  };

  await test.step("what is no video and no captions is not taken", async () => {
    const letter = { ...video, buffer: Buffer.from("A long letter") };
    await send(captions, letter);
    await expect(page.getByText("is not an MP4 or WebM video")).toBeVisible();
    await send({ ...captions, buffer: Buffer.from("Welcome.") });
    await expect(page.getByText("are not a WebVTT file")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the three together are", async () => {
    await send(captions);
    await expect(page.getByText("The video was added")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("readers see it, and nothing is fetched before they play it", async () => {
    for (const address of ["/documents/summary", "/documents"]) {
      await page.goto(address);
      const shown = page.locator("video");
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute("preload", "none");
      await page.getByText("What is signed, in words").click();
      await expect(page.getByText(transcript)).toBeVisible();
      await expectAccessible(page);
    }
    const [source, track] = await Promise.all(
      ["video source", "video track"].map((part) =>
        page.locator(part).getAttribute("src"),
      ),
    );
    const file = await page.request.get(source ?? "", {
      headers: { range: "bytes=4-7" },
    });
    expect(file.status()).toBe(206);
    expect(file.headers()["content-type"]).toBe("video/mp4");
    expect(await file.text()).toBe("ftyp");
    const words = await page.request.get(track ?? "");
    expect(words.headers()["content-type"]).toContain("text/vtt");
    expect(await words.text()).toContain("Welcome.");
  });

  await test.step("a document without one shows nothing", async () => {
    await page.goto("/documents/eqia");
    await expect(page.locator("video")).toHaveCount(0);
    await page.goto("/pl/documents/summary");
    await expect(page.locator("video")).toHaveCount(0);
  });

  await test.step("it can be taken away", async () => {
    await page.goto("/staff/recordings");
    await page.getByRole("button", { name: /^Remove the video/ }).click();
    await expect(page.getByText("The video was removed")).toBeVisible();
    const gone = await page.request.get("/download/videos/summary/video.mp4");
    expect(gone.status()).toBe(404);
  });
  await context.close();
});
