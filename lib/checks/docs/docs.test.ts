import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { z } from "zod";
import { limits } from "#lib/consultation/limits.ts";
import { abilities, roles } from "#lib/staff/abilities.ts";
import { checks } from "../steps/checks.ts";
import { readPage, readPages, targetOf } from "./markdown.ts";
import { variablesRead } from "./variables.ts";

const pages = readPages();

function pageAt(path: string) {
  const page = pages.find((each) => each.path === path);
  assert.ok(page, `${path} is absent`);
  return page;
}

/** The pieces of code in the first column of a page's tables. */
const firstColumn = (path: string) =>
  pageAt(path).rows.flatMap(([first]) => first?.code ?? []);

const project = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

test("the README is short enough to be read: at most 6,000 bytes", () => {
  const { size } = statSync("README.md");
  assert.ok(size <= 6000, `${String(size)} bytes`);
});

test("every link of the docs leads to a file and a heading that are there", () => {
  const broken = pages.flatMap((page) =>
    page.links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const { file, anchor } = targetOf(page, link);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !pageAt(file).anchors.has(anchor);
      })
      .map((link) => `${page.path}: ${link}`),
  );
  assert.deepEqual(broken, []);
});

test("every page of the docs is reached from the README", () => {
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path) || !path.endsWith(".md")) return;
    seen.add(path);
    const page = pageAt(path);
    for (const link of page.links)
      if (!/^[a-z]+:/.test(link)) follow(targetOf(page, link).file);
  };
  follow("README.md");
  const lost = pages.map(({ path }) => path).filter((path) => !seen.has(path));
  assert.deepEqual(lost, []);
});

test("every file and folder that the docs name is there", () => {
  const top =
    /^(app|components|docs|e2e|lib|messages|supabase|\.ci|\.github)\//;
  const gone = pages.flatMap(({ path, code }) =>
    code
      .filter((piece) => top.test(piece) && !/[{*\s]/.test(piece))
      .filter((piece) => !existsSync(piece))
      .map((piece) => `${path}: ${piece}`),
  );
  assert.deepEqual(gone, []);
});

test("every folder of lib stands in the architecture", () => {
  const named = firstColumn("docs/architecture.md");
  const unnamed = readdirSync("lib", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `lib/${name}`)
    .filter((folder) => !named.includes(folder));
  assert.deepEqual(unnamed, []);
});

test("every command stands in the table of commands, and no other", () => {
  const described = firstColumn("docs/operate.md")
    .map((command) => /^npm (?:run )?([a-z:]+)/.exec(command)?.[1])
    .filter((name) => name !== undefined);
  assert.deepEqual(
    [...new Set(described)].sort(),
    Object.keys(project.scripts).sort(),
  );
});

test("every command that the docs tell people to type is there", () => {
  const unknown = pages.flatMap(({ path, code }) =>
    code
      .flatMap((piece) => [...piece.matchAll(/npm run ([a-z:]+)/g)])
      .map(([, name = ""]) => name)
      .filter((name) => !(name in project.scripts))
      .map((name) => `${path}: npm run ${name}`),
  );
  assert.deepEqual(unknown, []);
});

test("every step of npm test stands in the table of steps, in its order, and no other", () => {
  assert.deepEqual(
    firstColumn("CONTRIBUTING.md"),
    checks.map(({ name }) => name),
  );
});

test("every ability of staff stands in the table of abilities, with the roles that have it", () => {
  const described = pageAt("docs/operate.md")
    .rows.filter(([, , having]) => having)
    .map(([ability, , having]) => [ability?.text, having?.code]);
  const all = new Set(roles.flatMap((role) => abilities[role]));
  const had = [...all].map((ability) => [
    ability,
    roles.filter((role) => abilities[role].includes(ability)),
  ]);
  assert.deepEqual(described.sort(), had.sort());
});

test("every environment variable that is read stands in the settings, and no other", () => {
  assert.deepEqual(
    firstColumn("docs/settings.md").toSorted(),
    [...variablesRead()].sort(),
  );
});

test("every dependency stands in its table with a reason, once, and no other", () => {
  const { rows } = pageAt("docs/dependencies.md");
  const named = rows.flatMap(([first]) => first?.code ?? []);
  const { dependencies, devDependencies } = project;
  const used = Object.keys({ ...dependencies, ...devDependencies });
  assert.deepEqual(named.toSorted(), used.sort());
  for (const [first, reason] of rows)
    assert.ok(reason?.text.trim(), `no reason: ${first?.text ?? ""}`);
});

test("what is kept how long is as the definition has it", () => {
  const rows = pageAt("docs/data-protection.md").rows.filter(
    ([, , name]) => name && name.code[0] && name.code[0] in limits,
  );
  // A count below the threshold is no time: the page names where it stands.
  const kept = Object.entries(limits).filter(
    ([name]) => name !== "suppressionThreshold",
  );
  assert.deepEqual(
    rows.map(([, number, name]) => [name?.text, Number(number?.text)]),
    kept,
  );
});

test("headings are found by the addresses that forges give them", () => {
  const { anchors } = readPage("page.md", "# It's `on`, now\n\n## A\n\n## A\n");
  assert.deepEqual([...anchors], ["its-on-now", "a", "a-1"]);
});
