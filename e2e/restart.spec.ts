import { once } from "node:events";
import { expect, test } from "@playwright/test";
import {
  newDataFolder,
  removeDataFolder,
  spawnPlatform,
  startPlatform,
} from "./platform.ts";
import { newVisitor, type Visitor } from "./visitor.ts";

/* Each test has a platform of its own, because each ends one by force. */

test.describe.configure({ mode: "default" });
let directory: string;
test.beforeEach(() => {
  directory = newDataFolder();
});
test.afterEach(() => {
  removeDataFolder(directory);
});

/** Answers and submits, one respondent after another, until the platform is gone. */
async function respondUntilKilled(
  url: string,
  name: string,
  acknowledged: { visitor: Visitor; reference: string }[],
): Promise<void> {
  for (let number = 1; ; number += 1) {
    const visitor = newVisitor(url);
    try {
      await visitor.save("capacity", { capacity: "senco" });
      await visitor.save("vision", {
        "vision-why": `${name} ${String(number)}`,
      });
      const sent = await visitor.send();
      if (sent.headers.get("location") !== "/questionnaire/done") return;
      acknowledged.push({ visitor, reference: await visitor.submit() });
    } catch {
      return;
    }
  }
}

test("a platform that is killed while people submit loses nothing that got a reference", async () => {
  let platform = await startPlatform({ directory });
  const { port } = platform;
  const acknowledged: { visitor: Visitor; reference: string }[] = [];
  const respondents = Promise.all(
    ["one", "two", "three", "four"].map((name) =>
      respondUntilKilled(platform.url, name, acknowledged),
    ),
  );
  await expect
    .poll(() => acknowledged.length, { timeout: 30_000 })
    .toBeGreaterThan(20);
  await platform.kill();
  await respondents;

  platform = await startPlatform({ directory, port });
  for (const { visitor, reference } of acknowledged) {
    const done = await (await visitor.get("/questionnaire/done")).text();
    expect(done).toContain(reference);
  }
  expect(new Set(acknowledged.map(({ reference }) => reference)).size).toBe(
    acknowledged.length,
  );
  await platform.stop();
});

test("words that were typed survive a restart, and can still be sent", async () => {
  let platform = await startPlatform({ directory });
  const { port } = platform;
  const visitor = newVisitor(platform.url);
  await visitor.save("capacity", { capacity: "senco" });
  await visitor.save("vision", { "vision-why": "Half a thought" });
  await platform.kill();

  platform = await startPlatform({ directory, port });
  const page = await (await visitor.get("/questionnaire/vision")).text();
  expect(page).toContain("Half a thought");
  await visitor.submit();
  await platform.stop();
});

test("a second platform on the same data is refused at once, and told why", async () => {
  const first = await startPlatform({ directory });
  const second = spawnPlatform({
    PORT: String(first.port + 1),
    DATA_DIR: directory,
  });
  let said = "";
  second.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const started = Date.now();
  await once(second, "exit");
  expect(second.exitCode).toBe(1);
  expect(said).toContain(
    `Another process has the data folder ${directory} open.`,
  );
  expect(Date.now() - started).toBeLessThan(10_000);
  expect((await fetch(`${first.url}/api/health`)).ok).toBe(true);
  await first.stop();
});

test("a platform that is stopped leaves no process behind and its folder free", async () => {
  const first = await startPlatform({ directory });
  await first.stop();
  await expect(fetch(`${first.url}/api/health`)).rejects.toThrow();
  const second = await startPlatform({ directory });
  await second.stop();
});
