import { expect, test } from "@playwright/test";
import { startPlatform } from "./platform.ts";
import { newVisitor } from "./visitor.ts";

/* Whatever comes in, what goes out is a clear page with the right status, and nothing is lost. */

const visit = (baseURL: string | undefined) => newVisitor(baseURL ?? "");

/** The page says in a heading what happened, and leads somewhere. */
async function expectClearPage(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("text/html");
  const html = await answer.text();
  expect(html).toMatch(/<h1[^>]*>\s*\S/);
  expect(html).toMatch(/<html lang="en/);
  expect(html).toMatch(/<a [^>]*href="\//);
  expect(html).not.toMatch(/Internal Server Error|at Object\.|node_modules/);
}

test("an address that leads nowhere says so", async ({ baseURL }) => {
  const visitor = visit(baseURL);
  for (const address of [
    "/nothing",
    "/nothing/at/all",
    "/documents/nothing",
    "/staff/nothing",
    "/wp-login.php",
    "/%F0%9F%99%82",
  ])
    await test.step(address, async () => {
      await expectClearPage(await visitor.get(address), 404);
    });
});

test("an address that is not even one leads nowhere, and the platform goes on", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  for (const address of ["/%", "/%E0%A4%A", "/staff/%ff"])
    await expectClearPage(await visitor.get(address), 404);
  // Next.js refuses these itself before any page of ours is asked.
  for (const address of ["/questionnaire/%ff", "/s/%ff"])
    expect((await visitor.get(address)).ok).toBe(false);
  expect((await visitor.get("/")).status).toBe(200);
});

test("a page of the questionnaire or a setting that is not there leads to the right start", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  for (const [address, start] of [
    ["/questionnaire/nothing", "/questionnaire"],
    ["/questionnaire/__proto__", "/questionnaire"],
    ["/share/no-such-code", "/share"],
  ] as const) {
    const answer = await visitor.get(address);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(start);
  }
});

test("a short link with an unknown code still leads to the consultation", async ({
  baseURL,
}) => {
  const answer = await visit(baseURL).get("/s/no-such-code");
  expect([303, 307, 404]).toContain(answer.status);
});

test("a form's address takes no other method", async ({ baseURL }) => {
  for (const method of ["PUT", "DELETE", "PATCH"])
    for (const path of [
      "/questionnaire/capacity/answer",
      "/questionnaire/submit",
    ])
      await expectClearPage(
        await fetch(new URL(path, baseURL), { method }),
        405,
      );
});

test("a form's address that is opened as a page leads to its page", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  const answer = await visitor.get("/questionnaire/capacity/answer");
  expect(answer.headers.get("location")).toBe("/questionnaire/capacity");
  const submit = await visitor.get("/questionnaire/submit");
  expect(submit.headers.get("location")).toBe("/questionnaire/check");
});

test("answers that were changed after the check page was opened are not sent unseen", async ({
  page,
  baseURL,
}) => {
  await page.goto("/questionnaire/capacity");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.pathname !== "/questionnaire/capacity");
  await page.goto("/questionnaire/check");
  const other = await page.context().newPage();
  await other.goto("/questionnaire/vision");
  await other.getByRole("textbox").first().fill("Written in another window");
  await other.getByRole("button", { name: "Continue" }).click();
  await other.waitForURL("**/questionnaire/priority-1");

  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL("/questionnaire/check?changed=1#changed");
  await expect(page.getByRole("main")).toContainText("Nothing has been sent");
  await expect(page.getByRole("main")).toContainText(
    "Written in another window",
  );
  // Whoever leaves out what they saw has seen nothing.
  const blind = visit(baseURL);
  await blind.save("capacity", { capacity: "senco" });
  expect(
    (await blind.post("/questionnaire/submit", {})).headers.get("location"),
  ).toBe("/questionnaire/check?changed=1#changed");
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL("/questionnaire/done");
});

test("fields that are no questions are dropped, and options that are none are refused", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  const next = await visitor.save("capacity", {
    capacity: "senco",
    "vision-why": "not on this page",
    role: "administrator",
    constructor: "x",
  });
  expect(next).toBe("/questionnaire/organisation");
  expect(
    await (await visitor.get("/questionnaire/vision")).text(),
  ).not.toContain("not on this page");

  const forged = await visitor.save("capacity", { capacity: "king-of-kent" });
  expect(forged).toContain("/questionnaire/capacity?problems=1");
  expect(await (await visitor.get(forged)).text()).toContain(
    "Choose from the answers on the list",
  );
  await visitor.save("how-heard", { "how-heard": ["iask", "forged"] });
  expect((await visitor.send()).headers.get("location")).toContain(
    "problems=1",
  );
});

test("a page that is not asked of somebody does no harm", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  await visitor.save("capacity", { capacity: "other-young-person" });
  await visitor.save("organisation", { organisation: "Forged" });
  await visitor.save("health-and-caring", { carer: "yes" });
  await visitor.submit();
});

test("a body that is too large is refused with a clear page, and the draft stays", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  await visitor.save("vision", { "vision-why": "Kept" });
  const answer = await visitor.post("/questionnaire/vision/answer", {
    "vision-why": "x".repeat(1_048_576),
  });
  await expectClearPage(answer, 413);
  expect(await (await visitor.get("/questionnaire/vision")).text()).toContain(
    "Kept",
  );
});

test("bytes that are no text are refused, and the draft stays", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  await visitor.save("vision", { "vision-why": "Kept" });
  for (const body of [
    "vision-why=%ff%fe",
    "vision-why=%00",
    "vision-why=%E0%A4%A",
    new Uint8Array([0x61, 0x3d, 0xff]),
  ])
    await expectClearPage(
      await visitor.post("/questionnaire/vision/answer", body),
      400,
    );
  await expectClearPage(
    await visitor.post("/questionnaire/vision/answer", "{}", {
      "content-type": "application/json",
    }),
    400,
  );
  expect(await (await visitor.get("/questionnaire/vision")).text()).toContain(
    "Kept",
  );
});

test("a form that comes from another site is refused", async ({ baseURL }) => {
  const visitor = visit(baseURL);
  await visitor.save("vision", { "vision-why": "Mine" });
  const forged = { "vision-why": "Theirs" };
  for (const headers of [
    { origin: "https://example.org" },
    { origin: "null" },
    { origin: "", referer: "https://example.org/page" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ]) {
    await expectClearPage(
      await visitor.post("/questionnaire/vision/answer", forged, headers),
      403,
    );
    await expectClearPage(
      await visitor.post("/questionnaire/submit", {}, headers),
      403,
    );
  }
  expect(await (await visitor.get("/questionnaire/vision")).text()).toContain(
    "Mine",
  );
});

test("a cookie that is no token of ours opens nothing, and its holder gets a new draft", async ({
  baseURL,
}) => {
  for (const value of [
    "garbage",
    "x".repeat(43),
    "%00",
    "'; drop table drafts; --",
    "a".repeat(3000),
  ]) {
    const visitor = visit(baseURL);
    visitor.cookies.set("draft", value);
    expect((await visitor.get("/questionnaire/vision")).status).toBe(200);
    await visitor.save("vision", { "vision-why": "New" });
    expect(visitor.cookies.get("draft")).not.toBe(value);
    expect(await (await visitor.get("/questionnaire/vision")).text()).toContain(
      "New",
    );
  }
});

test("one device never sees another's words", async ({ baseURL }) => {
  const first = visit(baseURL);
  const second = visit(baseURL);
  await first.save("vision", { "vision-why": "First only" });
  await second.save("vision", { "vision-why": "Second only" });
  expect(
    await (await second.get("/questionnaire/vision")).text(),
  ).not.toContain("First only");
  for (const page of ["vision", "check"]) {
    const { headers } = await first.get(`/questionnaire/${page}`);
    expect(headers.get("cache-control")).toMatch(/no-store/);
  }
});

test("what is sent after the closing is refused with a clear page, and the words stay", async () => {
  const day = 86_400_000;
  const at = (offset: number) => new Date(Date.now() + offset).toISOString();
  const openFor = 12_000;
  const platform = await startPlatform({
    environment: {
      CONSULTATION_OPENS: at(-day),
      CONSULTATION_CLOSES: at(openFor),
    },
  });
  const closes = Date.now() + openFor;
  const visitor = newVisitor(platform.url);
  await visitor.save("capacity", { capacity: "senco" });
  await visitor.save("vision", { "vision-why": "Just too late" });
  await new Promise((resolve) =>
    setTimeout(resolve, Math.max(0, closes + 500 - Date.now())),
  );
  const sent = await visitor.post("/questionnaire/submit", {});
  expect(sent.headers.get("location")).toBe("/questionnaire/check");
  const check = await (await visitor.get("/questionnaire/check")).text();
  expect(check).toContain("This consultation has closed");
  expect(check).toContain("Just too late");
  await platform.stop();
});

test("nothing of the staff's is shown to somebody who is not signed in", async ({
  baseURL,
}) => {
  const visitor = visit(baseURL);
  for (const address of [
    "/staff",
    "/staff/topics/priority-1",
    "/staff/export",
  ]) {
    const answer = await visitor.get(address);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toContain("/staff/sign-in");
  }
  for (const address of ["/download/responses.csv"]) {
    const { status } = await visitor.get(address);
    expect([303, 307, 401, 403]).toContain(status);
  }
});
