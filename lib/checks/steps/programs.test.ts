import assert from "node:assert/strict";
import { test } from "node:test";
import { isProof, remedyFor } from "./programs.ts";

const packages = ["qpdf"];

test("where nothing is missing nothing is done", () => {
  for (const mayInstall of [true, false])
    for (const isProof of [true, false])
      assert.equal(remedyFor([], { mayInstall, isProof }), "nothing");
});

test("what is missing is installed where that is possible", () => {
  for (const isProof of [true, false])
    assert.equal(remedyFor(packages, { mayInstall: true, isProof }), "install");
});

test("what cannot be installed is left out on somebody's own machine, and a failure where a checkout is proved", () => {
  const here = { mayInstall: false, isProof: false };
  assert.equal(remedyFor(packages, here), "leave-out");
  assert.equal(remedyFor(packages, { ...here, isProof: true }), "fail");
});

test("a checkout is proved where CI is set to anything but no", () => {
  for (const set of ["1", "true", "some-service"]) assert.ok(isProof(set));
  for (const unset of [undefined, "", "0", "false"]) assert.ok(!isProof(unset));
});
