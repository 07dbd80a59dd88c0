import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rooms } from "../../../.dependency-cruiser.mjs";
import { drawMap } from "./map.ts";

test("the map in the docs is drawn from the import rules", () => {
  const drawn = `\`\`\`mermaid\n${drawMap(rooms)}\n\`\`\``;
  const architecture = readFileSync("docs/architecture.md", "utf8");
  assert.ok(
    architecture.includes(drawn),
    `docs/architecture.md has another map than the rules; this is theirs:\n${drawn}`,
  );
});

test("an arrow is left out where a longer way leads to the same room", () => {
  const chain = { first: [], second: ["first"], third: ["first", "second"] };
  assert.equal(
    drawMap({ ...chain, alone: ["env.ts"] }),
    "flowchart LR\n  first --> second\n  second --> third\n  alone",
  );
});

test("rooms that build on one another in a circle have no map", () => {
  const circle = { first: ["third"], second: ["first"], third: ["second"] };
  assert.throws(() => drawMap(circle), /in a circle/);
});
